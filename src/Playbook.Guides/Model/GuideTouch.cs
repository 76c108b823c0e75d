namespace Playbook.Guides.Model;

/// <summary>A touch on a play's time line.</summary>
/// <param name="EarliestDays">Since the start, following the shortest waits.</param>
/// <param name="LatestDays">Since the start, following the longest waits.</param>
public sealed record GuideTouch(
    string Code,
    string Label,
    string Channel,
    decimal EarliestDays,
    decimal LatestDays,
    TouchNature Nature,
    string Actor);
