using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>
/// <c>send CONTENT by CHANNEL</c> or <c>send each of A, B by CHANNEL, D apart</c>. In a team play it goes to the
/// people of the team.
/// </summary>
/// <param name="Contents">One, unless <paramref name="IsEachOf"/>.</param>
/// <param name="IsEachOf">Each in turn, and what was already released to this lead is passed over.</param>
/// <param name="Apart">Between two of them; null where nothing is said: one follows the other at once.</param>
public sealed record BoundSend(
    SourceLocation Location, ImmutableArray<ContentSymbol> Contents, ChannelSymbol? Channel, bool IsEachOf,
    Duration? Apart) : BoundTouch(Location, Channel)
{
    /// <summary>In a team play: the roles or teams that get it; empty means the people of the play's team.</summary>
    public ImmutableArray<ActorSymbol> Recipients { get; init; } = [];

    /// <summary>The subject for this send; null: the content's, if it has one.</summary>
    public BoundProse? Subject { get; init; }

    /// <summary>The purpose of one of the contents, as stated here or else as its declaration derives it.</summary>
    public TouchPurpose PurposeOf(ContentSymbol content) =>
        CountsAs == TouchPurpose.Unstated ? content.Purpose : CountsAs;
}
