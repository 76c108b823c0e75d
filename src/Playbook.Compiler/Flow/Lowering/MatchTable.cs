using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// The matches of the workspace, each question once, with the histories and counters that hang on them.
/// </summary>
internal sealed class MatchTable(ConditionTable conditions)
{
    private readonly List<MatchPlan> _matches = [];
    private readonly Dictionary<Question, int> _byQuestion = [];
    private readonly List<HistoryPlan> _histories = [];
    private readonly Dictionary<int, int> _historyOf = [];
    private readonly List<CounterPlan> _counters = [];
    private readonly Dictionary<int, int> _counterOf = [];

    public ImmutableArray<MatchPlan> Matches => [.. _matches];

    public ImmutableArray<HistoryPlan> Histories => [.. _histories];

    public ImmutableArray<CounterPlan> Counters => [.. _counters];

    /// <summary>The match of any engagement event.</summary>
    public int OfActivity(SourceLocation location) => Of(-1, -1, null, "", -1, location);

    /// <param name="eventIndex">Index of the event; -1 for a signal.</param>
    /// <param name="signal">Index of the signal; -1 for an event.</param>
    /// <param name="where">What must hold at that input; null for nothing.</param>
    /// <param name="name">The event's or signal's name, by which the condition is called.</param>
    /// <param name="play">Index of the play whose captures the condition may read; -1 for none.</param>
    /// <param name="location">The first text that asks.</param>
    public int Of(
        int eventIndex, int signal, ConditionPlan? where, string name, int play, SourceLocation location)
    {
        var question = new Question(eventIndex, signal, where);
        if (_byQuestion.TryGetValue(question, out var known))
            return known;
        var index = _matches.Count;
        _byQuestion[question] = index;
        _matches.Add(new MatchPlan
        {
            Index = index,
            Event = eventIndex,
            Signal = signal,
            IsActivity = eventIndex < 0 && signal < 0,
            Where = where is null ? -1 : conditions.Add(ConditionRole.Where, play, name + ".where", where),
            ListensTo = [],
            Location = location,
        });
        return index;
    }

    /// <summary>The history of the last instant at which a match was answered.</summary>
    public int HistoryOf(int match)
    {
        if (_historyOf.TryGetValue(match, out var known))
            return known;
        _historyOf[match] = _histories.Count;
        _histories.Add(new HistoryPlan(_histories.Count, match, -1));
        return _histories.Count - 1;
    }

    /// <summary>The counter of a match, grown to the size that this question needs.</summary>
    public int CounterOf(int match, int size)
    {
        if (!_counterOf.TryGetValue(match, out var index))
        {
            index = _counters.Count;
            _counterOf[match] = index;
            _counters.Add(new CounterPlan(index, match, size, -1));
        }

        if (_counters[index].Size < size)
            _counters[index] = _counters[index] with { Size = size };
        return index;
    }

    private sealed record Question(int Event, int Signal, ConditionPlan? Where);
}
