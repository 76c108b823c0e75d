using System.Text;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Admission;
using Playbook.Execution.Logs.Reading;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>
/// Some of the leads: those whose ids hash to it. It keeps their states and is the only one that handles them, so
/// shards work at the same time without waiting for each other.
/// </summary>
internal sealed class Shard<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    private readonly WorkspaceEngine<WatchedProgram<TProgram>> engine;
    private readonly LeadStore store;
    private readonly LeadIndex byId = new();
    private readonly List<SimulatedLead> leads = [];
    private readonly SimulationOrders orders;
    private readonly int index;
    private EffectBuffer effects;

    public Shard(int index, TProgram program, SimulationTally tally, SimulationOrders orders)
    {
        this.index = index;
        this.orders = orders;
        effects = new EffectBuffer { WantsMessages = orders.WantsEffects };
        Tally = tally;
        engine = new WorkspaceEngine<WatchedProgram<TProgram>>(new WatchedProgram<TProgram>(program, tally.Watch));
        store = new LeadStore(engine.Tables.Layout);
    }

    public SimulationTally Tally { get; }

    /// <summary>Leads in the order in which they were first named.</summary>
    public IReadOnlyList<SimulatedLead> Leads => leads;

    /// <summary>Effects of this round with the places of their rows, in order.</summary>
    public List<(long Order, SimulatedEffect Effect)> Effects { get; } = [];

    /// <summary>Rows that this shard set aside in this round, with their places, in order.</summary>
    public List<(long Order, SetAsideRow Row)> SetAside { get; } = [];

    /// <summary>The lead of an id, made if it is new.</summary>
    public SimulatedLead LeadOf(ReadOnlySpan<byte> id, ulong hash, long order, FieldChange[] known)
    {
        if (byId.Find(id, hash) is { } found)
            return found;
        var lead = new SimulatedLead(id.ToArray(), index, store.Add(), order)
        {
            Known = known,
            Starts = orders.NewStarts(),
            Counted = orders.NewCounted(),
        };
        byId.Add(lead, hash);
        leads.Add(lead);
        return lead;
    }

    /// <summary>The team's own lead, for events without one.</summary>
    public SimulatedLead TeamOf(string name, int team, long time)
    {
        var lead = new SimulatedLead(Encoding.UTF8.GetBytes(name), index, store.Add(), -1)
        {
            HasBegun = true,
            Starts = orders.NewStarts(),
            Counted = orders.NewCounted(),
        };
        engine.Begin(store[lead.Number], name, team, time, []);
        return lead;
    }

    /// <summary>Handles one row of a lead of this shard.</summary>
    public void Handle(LogBatch batch, in LogRow row, SimulatedLead lead, long order)
    {
        var admittance = lead.Admit(row.IdHash, row.Content);
        if (admittance != Admittance.Admitted)
        {
            Refuse(order, SetAsideRows.Of(batch, row, admittance));
            return;
        }

        Count(batch, row, Apply(batch, row, lead, order), order);
    }

    /// <summary>Lets a row that was admitted before happen to a lead or a team, without counting it.</summary>
    public Handling Apply(LogBatch batch, in LogRow row, SimulatedLead lead, long order)
    {
        Begin(lead, row.Time);
        var state = store[lead.Number];
        var trace = new TallyTrace(Tally, lead);
        var handling = engine.Handle(state, InputOf(batch, row, lead), ref effects, ref trace);
        Tally.WakeUps += handling.WakeUps;
        Tally.EffectsCut += handling.EffectsCut;
        Tally.CountAnswers(lead, state.Clock);
        Give(lead, state, order);
        return handling;
    }

    /// <summary>Counts a row once, whomever it happened to.</summary>
    public void Count(LogBatch batch, in LogRow row, in Handling handling, long order)
    {
        if (handling.IsSetAside)
            Refuse(order, SetAsideRows.Of(batch, row, handling.Kind));
        else
            Tally.Handled++;
        if (handling.Kind == HandlingKind.Late)
            Tally.Late++;
    }

    /// <summary>One of this shard's leads becomes part of another lead, which may be another shard's.</summary>
    public void Merge(
        SimulatedLead gone, Shard<TProgram> other, SimulatedLead survivor, LogBatch batch, in LogRow row, long order)
    {
        // What time brings to either before belongs to that one.
        AdvanceTo(gone, row.Time, row.Time, order);
        other.AdvanceTo(survivor, row.Time, row.Time, order);
        var input = InputOf(batch, row, survivor);
        var goes = store[gone.Number];
        var stays = other.store[survivor.Number];
        var trace = new TallyTrace(other.Tally, survivor);
        var handling = other.engine.Merge(stays, goes, gone.Id, input, ref other.effects, ref trace);
        while (handling.Kind == HandlingKind.TooManyWakeUps)
            handling = other.engine.Merge(stays, goes, gone.Id, input, ref other.effects, ref trace);
        Tally.Merges++;
        Tally.Handled++;
        Tally.WakeUps += handling.WakeUps;
        Tally.EffectsCut += handling.EffectsCut;
        if (handling.Kind == HandlingKind.Late)
            Tally.Late++;
        survivor.Absorb(gone);
        other.Tally.Join(survivor, gone);
        gone.MergedInto = survivor;
        other.Tally.CountAnswers(survivor, stays.Clock);
        other.Give(survivor, stays, order);
    }

    /// <summary>Lets time go on for all leads.</summary>
    public void AdvanceTo(long instant, long logStart)
    {
        foreach (var lead in leads)
        {
            if (lead.MergedInto is null)
                AdvanceTo(lead, instant, logStart, lead.Order);
        }
    }

    /// <summary>Lets time go on for one lead.</summary>
    /// <param name="lead">The lead, or the team.</param>
    /// <param name="instant">Up to when.</param>
    /// <param name="beginning">When a lead begins of whom something is known and no row has come.</param>
    /// <param name="order">Where in the log that stands.</param>
    public void AdvanceTo(SimulatedLead lead, long instant, long beginning, long order)
    {
        Begin(lead, beginning);
        var state = store[lead.Number];
        var trace = new TallyTrace(Tally, lead);
        Handling handling;
        do
        {
            handling = engine.AdvanceTo(state, lead.Id, instant, ref effects, ref trace);
            Tally.WakeUps += handling.WakeUps;
            Tally.EffectsCut += handling.EffectsCut;
        }
        while (handling.Kind == HandlingKind.TooManyWakeUps);

        Give(lead, state, order);
    }

    /// <summary>Counts where the leads' scores stand at the end.</summary>
    public void CountScores()
    {
        foreach (var lead in leads)
        {
            if (lead.MergedInto is null)
                Tally.CountScores(store[lead.Number]);
        }
    }

    private Input InputOf(LogBatch batch, in LogRow row, SimulatedLead lead) => new()
    {
        Event = row.Event,
        Kind = row.Event == orders.ChangedEvent ? InputKind.Changed : InputKind.Event,
        Time = row.Time,
        LeadId = lead.Id,
        EffectId = row.Effect,
        Values = batch.Values(row),
        Changes = batch.Changes(row),
    };

    // What is known of a lead before anything happens is known at its first row; nothing starts by it.
    private void Begin(SimulatedLead lead, long time)
    {
        if (lead.HasBegun)
            return;
        lead.HasBegun = true;
        if (lead.Known.Length > 0)
            engine.Begin(store[lead.Number], lead.Id, -1, time, lead.Known);
    }

    private void Give(SimulatedLead lead, LeadState state, long order)
    {
        Tally.Count(lead, state, effects.Effects);
        if (orders.WantsEffects)
        {
            foreach (ref readonly var effect in effects.Effects)
                Effects.Add((order, new SimulatedEffect(lead.Id, effect)));
        }

        effects.Clear();
    }

    /// <summary>Sets a row aside and counts it.</summary>
    public void Refuse(long order, SetAsideRow row)
    {
        Tally.SetAside[(int)row.Reason]++;
        SetAside.Add((order, row));
    }
}
