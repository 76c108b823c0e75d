using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>An event that may come in, and what it does besides being matched.</summary>
public sealed record EventPlan
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required EventSource Source { get; init; }

    public required EventNature Nature { get; init; }

    /// <summary>What it answers, for the events that people and providers answer with.</summary>
    public required ResultKind Result { get; init; }

    public required ImmutableArray<EventFieldPlan> Fields { get; init; }

    public required ImmutableArray<FieldSettingPlan> Sets { get; init; }

    /// <summary>Index of the field that names the reason, answer or owner of a result; -1 where it has none.</summary>
    public int AnswerField { get; init; } = -1;

    /// <summary>Matches about this event, or about a signal that it may fire, in the order of the table.</summary>
    public ImmutableArray<int> Matches { get; init; } = [];

    /// <summary>Histories that it may move.</summary>
    public ImmutableArray<int> Histories { get; init; } = [];

    /// <summary>Counters that it may move.</summary>
    public ImmutableArray<int> Counters { get; init; } = [];

    /// <summary>Signals that it may fire, in order of dependency.</summary>
    public ImmutableArray<int> Signals { get; init; } = [];

    /// <summary>Plays that listen to it by a trigger, <c>stop on</c> or a waiting place, in order.</summary>
    public ImmutableArray<int> Plays { get; init; } = [];

    public required SourceLocation Location { get; init; }
}
