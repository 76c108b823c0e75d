using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Hours a week of a team or role.</summary>
public sealed record BoundEffort(SourceLocation Location, int HoursPerWeek, ActorSymbol Actor) : BoundNode(Location);
