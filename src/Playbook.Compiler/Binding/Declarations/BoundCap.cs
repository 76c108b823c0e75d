using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// At most so many released touches in any stretch of the length, or in each period of the lead's calendar.
/// </summary>
public sealed record BoundCap(SourceLocation Location, int Count, Duration Per) : BoundNode(Location);
