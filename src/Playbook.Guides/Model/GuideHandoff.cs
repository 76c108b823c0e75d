using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>The contract of a hand-off between two teams.</summary>
/// <param name="FromTeam">A title.</param>
/// <param name="ToTeam">A title.</param>
/// <param name="Gives">Who gets what.</param>
public sealed record GuideHandoff(
    string Code,
    string Name,
    string Title,
    string FromTeam,
    string ToTeam,
    ImmutableArray<GuideOutcome> Gives,
    string GoodLead,
    ImmutableArray<string> Signers,
    ImmutableArray<GuideReject> Rejects,
    bool IsUsed);
