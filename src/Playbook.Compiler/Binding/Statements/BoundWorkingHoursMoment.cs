using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>working hours of TEAM</c>: at once if they are at work, else at the next opening.</summary>
public sealed record BoundWorkingHoursMoment(SourceLocation Location, ActorSymbol Actor) : BoundMoment(Location);
