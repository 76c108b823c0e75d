using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>next working day [of TEAM] 09:00</c>.</summary>
/// <param name="Actor">Whose days; null for the playbook's first owner.</param>
public sealed record BoundWorkingDayMoment(SourceLocation Location, ActorSymbol? Actor, TimeValue Time)
    : BoundMoment(Location);
