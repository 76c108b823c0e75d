using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A scenario as it really ran.</summary>
/// <param name="Lead">Who the lead is, in words.</param>
public sealed record GuideTrace(
    string Title,
    string Lead,
    ImmutableArray<GuideTraceLine> Lines,
    bool HasPassed)
{
    /// <summary>How many different steps of the playbook it shows.</summary>
    public int Steps { get; init; }

    /// <summary>True where a lead is followed, false where a team is.</summary>
    public bool IsOfLead { get; init; }
}
