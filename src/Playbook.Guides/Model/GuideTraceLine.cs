namespace Playbook.Guides.Model;

/// <summary>One moment of a scenario.</summary>
/// <param name="Day">The day in words.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">In the words of the guide's language.</param>
/// <param name="Score">The name of the score that moved; empty for other lines.</param>
public sealed record GuideTraceLine(
    string Day,
    string Time,
    GuideTraceKind Kind,
    string Text,
    string Score);
