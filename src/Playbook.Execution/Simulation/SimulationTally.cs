using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;
using Playbook.Execution.Logs;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Time;
using SkipReason = Playbook.Runtime.SkipReason;

namespace Playbook.Execution.Simulation;

/// <summary>
/// Counts what a replay does. Each shard has one of its own; their sums do not depend on how leads were dealt out.
/// </summary>
internal sealed class SimulationTally
{
    private readonly FlowGraph graph;
    private readonly Zone zone;
    // Where the instants of each assumption begin among what a lead remembers.
    private readonly int[] firstCounted;

    public SimulationTally(FlowGraph graph, GoalWatch watch)
    {
        this.graph = graph;
        Watch = watch;
        zone = ZoneTable.Embedded.FirstKnown(null, null, graph.Zone);
        Enrolled = new long[graph.Plays.Length];
        MovedOn = new long[graph.Plays.Length];
        Skips = new long[graph.Plays.Length, Enum.GetValues<SkipReason>().Length];
        Effects = new long[Enum.GetValues<EffectKind>().Length];
        Handoffs = [.. graph.Handoffs.Select(_ => new HandoffTally())];
        Goals = new long[watch.Goals.Length];
        Assumptions = new long[graph.Assumptions.Length];
        Scores = [.. graph.Scores.Select(_ => new SortedDictionary<long, long>())];
        firstCounted = new int[graph.Assumptions.Length];
        for (var i = 1; i < firstCounted.Length; i++)
            firstCounted[i] = firstCounted[i - 1] + SimulationOrders.CountedOf(graph.Assumptions[i - 1]);
    }

    public GoalWatch Watch { get; }

    /// <summary>Rows handled, those handled late among them.</summary>
    public long Handled { get; set; }

    public long Late { get; set; }

    public long Merges { get; set; }

    public long WakeUps { get; set; }

    /// <summary>Effects that were not made because one input may make only so many.</summary>
    public long EffectsCut { get; set; }

    public long[] SetAside { get; } = new long[SetAsideReasons.Count];

    public long[] Enrolled { get; }

    /// <summary>How often leads went on in a play from an older version of it.</summary>
    public long[] MovedOn { get; }

    /// <summary>By play and reason.</summary>
    public long[,] Skips { get; }

    public long[] Effects { get; }

    /// <summary>Released touches by channel and by day of the workspace's calendar.</summary>
    public SortedDictionary<(int Channel, int Day), long> Touches { get; } = [];

    public HandoffTally[] Handoffs { get; }

    public long[] Goals { get; }

    /// <summary>Inputs at which each assumption did not hold.</summary>
    public long[] Assumptions { get; }

    /// <summary>For each score how many leads stand at each value.</summary>
    public SortedDictionary<long, long>[] Scores { get; }

    public void Start(SimulatedLead lead, int play, long time)
    {
        Enrolled[play]++;
        if (lead.Starts.Length > 0)
            lead.Starts[play] = time;
    }

    /// <summary>A lead goes on in a newer version; it began when it began in the older one.</summary>
    public void MoveOn(SimulatedLead lead, int from, int to)
    {
        MovedOn[to]++;
        if (lead.Starts.Length > 0)
            lead.Starts[to] = Math.Max(lead.Starts[to], lead.Starts[from]);
    }

    /// <summary>What assumptions count of two leads that are one: the last instants of both.</summary>
    public void Join(SimulatedLead survivor, SimulatedLead gone)
    {
        foreach (var assumption in graph.Assumptions)
        {
            var most = SimulationOrders.CountedOf(assumption);
            var kept = survivor.Counted.AsSpan(firstCounted[assumption.Index], most);
            long[] both = [.. kept, .. gone.Counted.AsSpan(firstCounted[assumption.Index], most)];
            Array.Sort(both);
            both.AsSpan(most).CopyTo(kept);
        }
    }

    public void Move(int handoff, HandoffState state)
    {
        if (state == HandoffState.Accepted)
            Handoffs[handoff].Accepted++;
    }

    /// <summary>Counts what an input of a lead has made.</summary>
    public void Count(SimulatedLead lead, LeadState state, ReadOnlySpan<Effect> effects)
    {
        foreach (ref readonly var effect in effects)
        {
            Effects[(int)effect.Kind]++;
            switch (effect.Kind)
            {
                case EffectKind.Send or EffectKind.Share or EffectKind.Call when effect.Channel >= 0:
                    var key = (effect.Channel, Civil.DayOf(zone.ToLocal(effect.Time)));
                    Touches[key] = Touches.GetValueOrDefault(key) + 1;
                    break;
                case EffectKind.Skip:
                    Skips[effect.Play, (int)effect.Reason]++;
                    break;
                case EffectKind.HandOff when effect.Handoff >= 0:
                    Handoffs[effect.Handoff].Open(effect.Time - state.Numbers[(int)LeadSlot.FirstInput]);
                    break;
                case EffectKind.Reassign when effect.Handoff >= 0:
                    Handoffs[effect.Handoff].Reassigned++;
                    break;
                default:
                    // Counted by kind, and nothing more is asked of it.
                    break;
            }
        }
    }

    /// <summary>Counts what the last input says for goals and against assumptions.</summary>
    public void CountAnswers(SimulatedLead lead, long now)
    {
        for (var i = 0; i < Goals.Length; i++)
        {
            if (Watch.GoalHits[i] && IsInTime(Watch.Goals[i], lead, now))
                Goals[i]++;
        }

        for (var i = 0; i < Assumptions.Length; i++)
        {
            if (Watch.AssumptionHits[i] && IsBroken(graph.Assumptions[i], lead, now))
                Assumptions[i]++;
        }

        Watch.Clear();
    }

    public void CountScores(LeadState state)
    {
        for (var i = 0; i < Scores.Length; i++)
        {
            var value = state.Numbers[graph.Scores[i].ValueSlot];
            Scores[i][value] = Scores[i].GetValueOrDefault(value) + 1;
        }
    }

    /// <summary>Adds another shard's counts.</summary>
    public void Add(SimulationTally other)
    {
        Handled += other.Handled;
        Late += other.Late;
        Merges += other.Merges;
        WakeUps += other.WakeUps;
        EffectsCut += other.EffectsCut;
        Sum(SetAside, other.SetAside);
        Sum(Enrolled, other.Enrolled);
        Sum(MovedOn, other.MovedOn);
        Sum(Effects, other.Effects);
        Sum(Goals, other.Goals);
        Sum(Assumptions, other.Assumptions);
        for (var play = 0; play < Skips.GetLength(0); play++)
        {
            for (var reason = 0; reason < Skips.GetLength(1); reason++)
                Skips[play, reason] += other.Skips[play, reason];
        }

        Sum(Touches, other.Touches);
        for (var i = 0; i < Handoffs.Length; i++)
            Handoffs[i].Add(other.Handoffs[i]);
        for (var i = 0; i < Scores.Length; i++)
            Sum(Scores[i], other.Scores[i]);
    }

    private static bool IsOf(GoalPlan goal, PlayPlan play) =>
        goal.Within is not null && (goal.Play >= 0 ? goal.Play == play.Index : goal.Playbook == play.Playbook);

    private bool IsInTime(GoalPlan goal, SimulatedLead lead, long now)
    {
        if (goal.Within is not { } within)
            return true;
        foreach (var play in graph.Plays)
        {
            if (IsOf(goal, play) && lead.Starts[play.Index] is var start && start != LeadState.Unknown
                && now <= EndOf(within, start))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBroken(AssumptionPlan assumption, SimulatedLead lead, long now)
    {
        if (assumption.Per is not { } per || assumption.Condition >= 0)
            return true;
        var instants = lead.Counted.AsSpan(firstCounted[assumption.Index], assumption.Most);
        var oldest = instants.IsEmpty ? now : instants[0];
        if (!instants.IsEmpty)
        {
            instants[1..].CopyTo(instants);
            instants[^1] = now;
        }

        return oldest != LeadState.Unknown && now - oldest < per.Milliseconds;
    }

    // Calendar lengths end with their last period; working time has no team here and counts as clock time.
    private long EndOf(Duration length, long start)
    {
        if (length.IsClock)
            return start + length.Milliseconds;
        if (length.Unit == DurationUnit.WorkingHour)
            return start + length.Amount * Instants.Hour;
        var period = length.Unit switch
        {
            DurationUnit.WorkingDay or DurationUnit.CalendarDay => CalendarPeriod.Day,
            DurationUnit.CalendarWeek => CalendarPeriod.Week,
            DurationUnit.CalendarMonth => CalendarPeriod.Month,
            DurationUnit.CalendarQuarter => CalendarPeriod.Quarter,
            _ => throw new InvalidOperationException($"unreachable: unit {length.Unit}"),
        };
        var end = start;
        for (var i = 0; i < length.Amount; i++)
            end = CalendarPeriods.NextStart(period, end, zone);
        return end;
    }

    private static void Sum(long[] into, long[] other)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] += other[i];
    }

    private static void Sum<TKey>(SortedDictionary<TKey, long> into, SortedDictionary<TKey, long> other)
        where TKey : notnull
    {
        foreach (var (key, count) in other)
            into[key] = into.GetValueOrDefault(key) + count;
    }
}
