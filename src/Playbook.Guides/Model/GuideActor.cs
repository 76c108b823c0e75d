using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A team or a role: someone who can be told to do something.</summary>
/// <param name="Team">The name of the team whose hours it keeps; its own name for a team.</param>
/// <param name="Head">A person's name, for teams; may be empty.</param>
/// <param name="Hours">A sentence; may be empty.</param>
/// <param name="Holidays">A sentence; may be empty.</param>
/// <param name="CapacityHours">Hours per week.</param>
/// <param name="Backup">A title; may be empty.</param>
/// <param name="Tools">What it needs to work.</param>
public sealed record GuideActor(
    string Name,
    string Title,
    string Team,
    bool IsTeam,
    string Head,
    string Hours,
    string Holidays,
    decimal? CapacityHours,
    string Backup,
    ImmutableArray<string> Tools);
