using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>(now − D, now].</summary>
public sealed record BoundInTheLast(SourceLocation Location, Duration Length) : BoundSpan(Location);
