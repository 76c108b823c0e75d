namespace Playbook.Runtime.Tables;

/// <summary>Where an enrolment goes when a place comes to something.</summary>
/// <param name="Kind">What it came to.</param>
/// <param name="Target">Index of the node it goes on with.</param>
public sealed record OutcomeTable(OutcomeKind Kind, int Target)
{
    /// <summary>
    /// For <see cref="OutcomeKind.Skipped"/>: the reason it answers; <see cref="SkipReason.None"/> for any.
    /// </summary>
    public SkipReason Reason { get; init; }

    /// <summary>For <see cref="OutcomeKind.Answer"/>: the answer; else null.</summary>
    public string? Answer { get; init; }

    /// <summary>For <see cref="OutcomeKind.Match"/>: index of the match; else -1.</summary>
    public int Match { get; init; } = -1;

    /// <summary>The line, for traces and coverage.</summary>
    public string Location { get; init; } = "";
}
