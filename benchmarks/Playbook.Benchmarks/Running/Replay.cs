using Playbook.Execution.Compiling;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// A log and the leads that it is about. Filling the store is no part of what is timed: <see cref="Reset"/> does it
/// between two runs.
/// </summary>
internal sealed class Replay : IProgramUser<Func<ReplayCounts>>
{
    // The just-in-time compiler makes a method anew, with what it has learned, after some calls of it: a loop over the
    // whole log would be left in the middle of that.
    private const int Stretch = 1_000;

    private readonly SampleLog _log;
    private readonly LeadStore _store;
    private EffectBuffer _effects;

    private readonly WorkspaceTables _tables;

    public Replay(SampleLog log, WorkspaceTables tables)
    {
        _log = log;
        _tables = tables;
        _store = new LeadStore(tables.Layout);
        foreach (var _ in log.LeadIds)
            _store.Add();
        Reset();
    }

    /// <summary>Handles one event of one lead.</summary>
    public delegate int HandleEvent(LeadState state, in Input input, ref EffectBuffer effects);

    /// <summary>Makes every lead new.</summary>
    public void Reset()
    {
        for (var lead = 0; lead < _store.Count; lead++)
        {
            _store.Layout.Reset(_store[lead]);
            _log.Seed(_store[lead]);
        }
    }

    public Func<ReplayCounts> Use<TProgram>(TProgram program)
        where TProgram : struct, IWorkspaceProgram
    {
        var engine = new WorkspaceEngine<TProgram>(program);
        return () => Run(engine);
    }

    public ReplayCounts Run<TProgram>(WorkspaceEngine<TProgram> engine)
        where TProgram : struct, IWorkspaceProgram =>
        RunBy(new ByEngine<TProgram>(engine));

    /// <summary>The same with the handler that was written by hand.</summary>
    public ReplayCounts RunByHand() => RunBy(default(ByHand));

    /// <summary>One loop for all, so that nobody's is better compiled than another's.</summary>
    private ReplayCounts RunBy<THandler>(THandler handler)
        where THandler : struct, IEventHandler
    {
        var counts = default(ReplayCounts);
        var rows = _log.Rows.AsSpan();
        for (; rows.Length > Stretch; rows = rows[Stretch..])
            RunBy(handler, rows[..Stretch], ref counts);
        RunBy(handler, rows, ref counts);
        return counts;
    }

    private void RunBy<THandler>(THandler handler, ReadOnlySpan<SampleLog.Row> rows, ref ReplayCounts counts)
        where THandler : struct, IEventHandler
    {
        foreach (ref readonly var row in rows)
        {
            _effects.Clear();
            counts.WakeUps += handler.Handle(_store[row.Lead], InputOf(row), ref _effects);
            counts.Effects += _effects.Count;
        }
    }

    /// <summary>The least that any handler must do: find the lead and write down when it was heard of.</summary>
    public long Touch()
    {
        foreach (ref readonly var row in _log.Rows.AsSpan())
            _store[row.Lead].Numbers[0] = row.Time;
        return _store.Count;
    }

    /// <summary>Runs two handlers beside each other, event by event, and says what the first leads to.</summary>
    /// <exception cref="InvalidOperationException">They make different effects or states.</exception>
    public ReplayCounts Compare(HandleEvent handler, HandleEvent? other)
    {
        Reset();
        var second = new Replay(_log, _tables);
        var counts = default(ReplayCounts);
        var before = new long[_store.Layout.Numbers];
        var score = _tables.Scores is [{ Decays: [var decay, ..] } first, ..]
            ? (first.ValueSlot, decay.NextSlot)
            : (-1, -1);
        for (var index = 0; index < _log.Rows.Length; index++)
        {
            ref readonly var row = ref _log.Rows[index];
            var state = _store[row.Lead];
            state.Numbers.CopyTo(before);
            _effects.Clear();
            counts.WakeUps += handler(state, InputOf(row), ref _effects);
            counts.Add(before, state, _effects.Effects, score);
            if (other is null)
                continue;
            second._effects.Clear();
            other(second._store[row.Lead], InputOf(row), ref second._effects);
            if (!_effects.Effects.SequenceEqual(second._effects.Effects)
                || !state.Numbers.SequenceEqual(second._store[row.Lead].Numbers))
                throw new InvalidOperationException(Difference(index, second));
        }

        Reset();
        return counts;
    }

    private string Difference(int index, Replay second)
    {
        var row = _log.Rows[index];
        var (one, two) = (_store[row.Lead].Numbers.ToArray(), second._store[row.Lead].Numbers.ToArray());
        var slots = _tables.Layout.Slots.Where(slot => !slot.IsText && one[slot.Slot] != two[slot.Slot])
            .Select(slot => $"{slot.Name}: {one[slot.Slot]} and {two[slot.Slot]}");
        return $"Event {index}, {_tables.Events[row.Event].Name} of lead {row.Lead}: {string.Join("; ", slots)}; "
            + string.Join(", ", _effects.Effects.ToArray()) + " and "
            + string.Join(", ", second._effects.Effects.ToArray());
    }

    private Input InputOf(in SampleLog.Row row) => new()
    {
        Event = row.Event,
        Time = row.Time,
        LeadId = _log.LeadIds[row.Lead],
        Values = row.Values,
    };
}
