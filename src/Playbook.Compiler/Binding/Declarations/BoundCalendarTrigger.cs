using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>every calendar month</c>: the first day of each period, at 09:00 on the lead's clock.</summary>
/// <param name="Period">A calendar unit with amount 1.</param>
public sealed record BoundCalendarTrigger(SourceLocation Location, Duration Period, TimeValue Time)
    : BoundTrigger(Location);
