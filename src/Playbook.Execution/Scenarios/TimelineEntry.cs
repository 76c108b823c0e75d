using Playbook.Compiler.Diagnostics;

namespace Playbook.Execution.Scenarios;

/// <summary>One thing that happened in a scenario.</summary>
/// <param name="Time">When, in milliseconds UTC.</param>
/// <param name="LocalTime">The same on the lead's clock, as <c>mon 2026-12-07 09:00</c>.</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Text">In the words of the language.</param>
/// <param name="Location">The line that made it happen.</param>
public sealed record TimelineEntry(
    long Time,
    string LocalTime,
    TimelineKind Kind,
    string Text,
    SourceLocation Location);
