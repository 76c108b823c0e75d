using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>
/// Everything that the prints of one playbook say, as plain values in one language; built once, read by every section.
/// </summary>
/// <param name="Actors">Teams and roles, each with a page of its own where it has something to do.</param>
/// <param name="Actions">What people do, in the order of the text.</param>
/// <param name="Changes">What is new since an earlier version; null where none was given.</param>
public sealed record GuideModel(
    GuideCompany Company,
    GuidePlaybook Playbook,
    ImmutableArray<GuideActor> Actors,
    ImmutableArray<GuidePlay> Plays,
    ImmutableArray<GuideAction> Actions,
    ImmutableArray<GuideClock> Clocks,
    ImmutableArray<GuideChannel> Channels,
    ImmutableArray<GuideContent> Contents,
    ImmutableArray<GuideExclusion> Exclusions,
    ImmutableArray<string> Assumptions,
    ImmutableArray<GuideSignal> Signals,
    ImmutableArray<GuideScore> Scores,
    ImmutableArray<GuideHandoff> Handoffs,
    ImmutableArray<GuideGoal> Goals,
    ImmutableArray<GuideEffort> Efforts,
    ImmutableArray<GuidePeriod> Periods,
    ImmutableArray<GuideCardKind> CardKinds,
    ImmutableArray<GuideTrace> Traces,
    ImmutableArray<GuideRule> Rules,
    ImmutableArray<GuideTerm> Glossary,
    GuideChanges? Changes)
{
    /// <summary>The stages that a lead goes through, first to last, in words.</summary>
    public ImmutableArray<string> Stages { get; init; } = [];

    /// <summary>What <c>notify</c> tells people, in the order of the text.</summary>
    public ImmutableArray<GuideNotice> Notices { get; init; } = [];
}
