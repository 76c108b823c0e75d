namespace Playbook.Guides.Model;

/// <summary>Hours of work a week that a goal asks of a team.</summary>
/// <param name="Goal">The goal's title.</param>
/// <param name="Team">The team's name.</param>
public sealed record GuideEffort(string Goal, string Team, decimal HoursPerWeek);
