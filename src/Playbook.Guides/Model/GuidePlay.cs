using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A play: whom it is for, how it starts and stops.</summary>
/// <param name="Starts">Sentences.</param>
/// <param name="Stops">Sentences.</param>
/// <param name="Touches">By the earliest time at which each can happen.</param>
/// <param name="FirstAsk">The path on which the first ask comes soonest; null where a play never asks.</param>
public sealed record GuidePlay(
    string Name,
    string Title,
    string Prose,
    bool IsForTeam,
    ImmutableArray<string> Audience,
    ImmutableArray<string> Starts,
    string Again,
    ImmutableArray<string> Stops,
    string HoldOut,
    ImmutableArray<GuideTouch> Touches,
    FlowMap Map,
    GiveAskPath? FirstAsk)
{
    /// <summary>What is promised for this play alone, as sentences.</summary>
    public ImmutableArray<string> Promises { get; init; } = [];
}
