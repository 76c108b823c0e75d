using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A named match; the table lists signals after those that they are made of.</summary>
public sealed record SignalPlan
{
    public required int Index { get; init; }

    /// <summary>
    /// Its name with its playbook, <c>warm_inbound.raised_hand</c>; a company's signal has no playbook.
    /// </summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    public required SignalKind Kind { get; init; }

    /// <summary>Indexes of the matches it is made of; one where it counts.</summary>
    public required ImmutableArray<int> Matches { get; init; }

    /// <summary>For <see cref="SignalKind.All"/>: the history of each match, in the same order.</summary>
    public ImmutableArray<int> Histories { get; init; } = [];

    /// <summary>For <see cref="SignalKind.AtLeast"/>: the counter; else -1.</summary>
    public int Counter { get; init; } = -1;

    /// <summary>For <see cref="SignalKind.AtLeast"/>: how many are needed.</summary>
    public int Count { get; init; }

    /// <summary>
    /// Number slot of the instant until which an all-of or at-least signal stays true if nothing more comes in; -1
    /// for any-of.
    /// </summary>
    public required int TrueUntilSlot { get; init; }

    /// <summary>The window of all-of and at-least, in milliseconds; 0 for any-of.</summary>
    public long Window { get; init; }

    /// <summary>Indexes of the events that can fire it.</summary>
    public required ImmutableArray<int> ListensTo { get; init; }

    public required SourceLocation Location { get; init; }
}
