namespace Playbook.Guides.Model;

/// <summary>A time limit: who keeps it, and what happens when it runs out.</summary>
/// <param name="Handoff">The name of the hand-off it belongs to, or null.</param>
/// <param name="Minutes">Its length in minutes of the clock or of working time, for drawing.</param>
public sealed record GuideClock(
    string Code,
    string Actor,
    string What,
    string Limit,
    string Otherwise,
    string? Handoff,
    decimal Minutes);
