using Playbook.Compiler.Diagnostics;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

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
    SourceLocation Location)
{
    /// <summary>The note of the run that it was made from; null for a line of the scenario.</summary>
    public TraceNote? Note { get; init; }

    /// <summary>The effect or skip that was decided; null where none was.</summary>
    public Effect? Effect { get; init; }

    /// <summary>
    /// The effect's due time on the lead's clock, like <see cref="LocalTime"/>; null where no clock runs.
    /// </summary>
    public string? LocalDue { get; init; }
}
