using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Execution.Compiling;
using Playbook.Execution.Scenarios;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Interactive;

/// <summary>
/// What lines of a console can call: leads, the clock, and what both lead to. Everything is in memory; nothing is
/// sent.
/// </summary>
public sealed class PlaybookConsole
{
    private readonly Dictionary<string, ConsoleLead> leads = new(StringComparer.Ordinal);
    private readonly IConsoleEngine engine;
    private readonly LeadStore store;
    private readonly Timeline clock;
    private readonly Zone zone;
    private readonly TextWriter output;
    private long now;

    private PlaybookConsole(FlowGraph graph, IConsoleEngine engine, long start, TextWriter output)
    {
        Graph = graph;
        this.engine = engine;
        this.output = output;
        now = start;
        zone = ZoneTable.Embedded.FirstKnown(null, null, graph.Zone);
        clock = new Timeline(graph, zone);
        store = new LeadStore(engine.Tables.Layout);
    }

    /// <summary>The time on the workspace's clock.</summary>
    public string Now => clock.LocalTime(now);

    internal FlowGraph Graph { get; }

    /// <summary>Begins at nine on the first Monday on which the first playbook takes effect.</summary>
    /// <param name="graph">What the program was made from.</param>
    /// <param name="loaded">The compiled workspace; it must stay loaded.</param>
    /// <param name="output">Gets what happens.</param>
    public static PlaybookConsole Over(FlowGraph graph, LoadedWorkspace loaded, TextWriter output)
    {
        var zone = ZoneTable.Embedded.FirstKnown(null, null, graph.Zone);
        var from = graph.Playbooks.Where(playbook => playbook.RetiredOn is null)
            .Select(playbook => (int?)playbook.EffectiveFrom).Min() ?? Schedules.DefaultAnchor;
        var monday = Civil.MondayOf(from) < from ? Civil.MondayOf(from) + 7 : from;
        return new PlaybookConsole(graph, loaded.Use(new Maker()), Schedules.At(monday, 9 * 60, zone), output);
    }

    /// <summary>The lead of a name, new at the first time; of a new lead nothing is known.</summary>
    public ConsoleLead Lead(string id)
    {
        if (!leads.TryGetValue(id, out var lead))
            leads.Add(id, lead = new ConsoleLead(this, id, store));
        return lead;
    }

    /// <summary>Lets time pass for all leads.</summary>
    /// <exception cref="ArgumentException">The sum is negative.</exception>
    public void Wait(double days = 0, double hours = 0, double minutes = 0)
    {
        var length = (long)(days * Instants.Day + hours * Instants.Hour + minutes * Instants.Minute);
        if (length < 0)
            throw new ArgumentException("Time goes forwards only: a length of 0 or more is expected.");
        AdvanceTo(now + length);
    }

    /// <summary>Lets time pass up to a moment such as <c>2026-12-07 09:00</c> on the workspace's clock.</summary>
    /// <exception cref="ArgumentException">It is no such moment, or lies before now.</exception>
    public void At(string moment)
    {
        var utf8 = Encoding.UTF8.GetBytes(moment.Length == 16 ? moment.Replace(' ', 'T') + ":00" : moment);
        if (InstantText.TryParse(utf8, out var instant) is not (InstantTextResult.NoZone or InstantTextResult.Instant))
            throw new ArgumentException($"A moment such as 2026-12-07 09:00 is expected, found {moment}.");
        if (InstantText.TryParse(utf8, out _) == InstantTextResult.NoZone)
            instant = zone.FromLocal(instant);
        if (instant < now)
            throw new ArgumentException($"Time goes forwards only: it is {Now} already.");
        AdvanceTo(instant);
    }

    internal void Change(ConsoleLead lead, FieldChange change)
    {
        var state = store[lead.Number];
        if (!lead.HasBegun)
        {
            Begin(lead, [change]);
            return;
        }

        ReadOnlySpan<FieldChange> changes = [change];
        engine.Handle(state, new Input
        {
            Kind = InputKind.Changed, Event = Graph.ChangedEvent, Time = now, LeadId = lead.Id, Changes = changes,
        });
        Tell(lead);
    }

    internal void Handle(ConsoleLead lead, EventPlan plan, FieldValue[] values)
    {
        Begin(lead, []);
        lead.HasBegun = true;
        engine.Handle(store[lead.Number], new Input
        {
            Kind = InputKind.Event, Event = plan.Index, Time = now, LeadId = lead.Id, Values = values,
        });
        Tell(lead);
    }

    internal void Show(ConsoleLead lead)
    {
        var state = store[lead.Number];
        output.WriteLine($"{lead.Id}, {Now}");
        foreach (var field in Graph.Fields.Where(field => field.Slot >= 0))
        {
            var text = field.Kind.IsText() ? state.Texts[field.Slot]
                : state.Numbers[field.Slot] == LeadState.Unknown ? null
                : ScenarioWords.Value(field.Kind, state.Numbers[field.Slot], zone);
            if (text is not null)
                output.WriteLine($"  lead.{field.Name} is {text}");
        }

        foreach (var score in Graph.Scores)
        {
            var points = state.Numbers[score.ValueSlot];
            var band = score.Bands.FirstOrDefault(band => points >= band.From && points < band.Below);
            output.WriteLine($"  {score.Name} is {points}{(band is null ? "" : ", " + band.Name)}");
        }

        foreach (var standing in engine.Enrolments(state))
        {
            var play = Graph.Plays[standing.Play];
            var step = play.Steps[play.Nodes[standing.Node].Step].Name;
            output.WriteLine($"  in {play.Name} at {step} since {clock.LocalTime(standing.EnteredAt)}, "
                + $"up {clock.LocalTime(standing.Due)}");
        }
    }

    private void Begin(ConsoleLead lead, ReadOnlySpan<FieldChange> known)
    {
        if (lead.HasBegun)
            return;
        // Each thing that is known before the first event is added to what was known already.
        engine.Begin(store[lead.Number], lead.Id, now, known);
    }

    private void AdvanceTo(long instant)
    {
        now = instant;
        foreach (var lead in leads.Values)
        {
            Begin(lead, []);
            lead.HasBegun = true;
            engine.AdvanceTo(store[lead.Number], lead.Id, instant);
            Tell(lead);
        }
    }

    private void Tell(ConsoleLead lead)
    {
        var timeline = new Timeline(Graph, zone);
        timeline.Add(engine.Trace.Notes, engine.Effects);
        foreach (var entry in timeline.Entries)
            output.WriteLine($"  {lead.Id}: {TimelineText.Of(entry)}");
    }

    private sealed class Maker : IProgramUser<IConsoleEngine>
    {
        public IConsoleEngine Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram => new ConsoleEngine<TProgram>(program);
    }
}
