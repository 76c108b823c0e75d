using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// <c>every monday 09:00</c>, <c>every 2 weeks on monday 09:00</c>, counted from the week of <c>effective</c>.
/// </summary>
/// <param name="Weeks">1 for every week.</param>
public sealed record BoundWeeklyTrigger(SourceLocation Location, int Weeks, Weekday Day, TimeValue Time)
    : BoundTrigger(Location);
