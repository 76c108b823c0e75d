using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Admission;
using Playbook.Execution.Logs.Reading;
using Playbook.Execution.Scenarios;
using Playbook.Execution.Tracing;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Simulation;

/// <summary>
/// Replays the rows of one lead and remembers everything that the engine says about them. Handling is pure, so what is
/// told is what a replay of the whole log does with this lead.
/// </summary>
public sealed class StoryTeller<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    private readonly FlowGraph graph;
    private readonly SimulationSettings settings;
    private readonly LogSchema schema;
    private readonly WorkspaceEngine<TProgram> engine;
    private readonly LeadStore store;
    private readonly Dictionary<string, StoryLead> leads = new(StringComparer.Ordinal);
    private readonly List<StoryPage> pages = [];
    private readonly ImmutableArray<SetAsideRow>.Builder setAside = ImmutableArray.CreateBuilder<SetAsideRow>();
    private EffectBuffer effects;

    public StoryTeller(FlowGraph graph, TProgram program, SimulationSettings settings)
    {
        this.graph = graph;
        this.settings = settings;
        schema = LogSchema.Of(graph);
        engine = new WorkspaceEngine<TProgram>(program);
        store = new LeadStore(engine.Tables.Layout);
    }

    /// <summary>Tells the story of a lead; null when no row of the logs names it.</summary>
    /// <exception cref="IOException">A file can't be opened or read.</exception>
    public LeadStory? Tell(string lead)
    {
        var ids = IdsOf(lead);
        foreach (var id in ids)
            leads.Add(id, new StoryLead(id, store.Add()));
        ReadLeads();
        var rows = RowsOf(ids);
        if (rows.Count == 0)
            return null;
        foreach (var row in settings.IsSorted ? rows.OrderBy(row => row.Row.Time) : rows.AsEnumerable())
            Handle(row.Batch, row.Row);
        var last = leads[lead].Root;
        if (settings.Until is { } until)
            AdvanceTo(last, until, "the end of the simulation");
        return Written(last);
    }

    // All ids that rows of the log join to this one, whichever way and however many steps away.
    private HashSet<string> IdsOf(string lead)
    {
        var pairs = new List<(string, string)>();
        Read(settings.Mapping, schema, settings.Events, (batch, row) =>
        {
            if (row.Event == graph.MergedEvent && Rounds<TProgram>.OtherOf(batch, row) is { } other)
                pairs.Add((Encoding.UTF8.GetString(batch.Lead(row)), other));
        });
        var ids = new HashSet<string>(StringComparer.Ordinal) { lead };
        for (var count = 0; count < ids.Count;)
        {
            count = ids.Count;
            foreach (var (gone, survivor) in pairs)
            {
                if (!ids.Contains(gone) && !ids.Contains(survivor))
                    continue;
                ids.Add(gone);
                ids.Add(survivor);
            }
        }

        return ids;
    }

    private List<(LogBatch Batch, LogRow Row)> RowsOf(HashSet<string> ids)
    {
        var rows = new List<(LogBatch, LogRow)>();
        var wanted = ids.Select(Encoding.UTF8.GetBytes).ToHashSet(Utf8Comparer.Instance)
            .GetAlternateLookup<ReadOnlySpan<byte>>();
        Read(settings.Mapping, schema, settings.Events, (batch, row) =>
        {
            if (row.LeadLength > 0 && wanted.Contains(batch.Lead(row)))
                rows.Add((batch, row));
        });
        return rows;
    }

    private void ReadLeads()
    {
        if (settings.Leads is not { } file)
            return;
        Read(LeadsFile.Mapping, LeadsFile.SchemaOf(schema), [file], (batch, row) =>
        {
            if (leads.TryGetValue(Encoding.UTF8.GetString(batch.Lead(row)), out var lead))
                lead.Known ??= batch.Changes(row).ToArray();
        });
    }

    private static void Read(
        Logs.Mapping.LogMapping mapping, LogSchema schema, ImmutableArray<NamedFile> files, Action<LogBatch,
            LogRow> take)
    {
        foreach (var file in files)
        {
            using var reader = LogReader.Open(LogFile.At(file));
            while (true)
            {
                // Rows are kept until the story is told, so each part has memory of its own.
                var part = new LogPart(new RowPlan(mapping, schema));
                if (!reader.Fetch(part))
                    break;
                reader.Parse(part);
                foreach (ref readonly var row in part.Batch.Rows)
                    take(part.Batch, row);
            }
        }
    }

    private void Handle(LogBatch batch, in LogRow row)
    {
        var lead = leads[Encoding.UTF8.GetString(batch.Lead(row))].Root;
        var (time, line) = (row.Time, $"{RowWords.Of(graph, batch, row)} ({batch.File}:{row.Line})");
        if (lead.Ring.Admit(row.IdHash, row.Content) is var admittance and not Admittance.Admitted)
        {
            setAside.Add(SetAsideRows.Of(batch, row, admittance));
            return;
        }

        var trace = new TraceRecorder();
        Begin(lead, time);
        if (row.Event == graph.MergedEvent && Rounds<TProgram>.OtherOf(batch, row) is { } other)
        {
            Merge(lead, leads[other].Root, batch, row, line);
            return;
        }

        var handling = engine.Handle(store[lead.Number], InputOf(batch, row, lead), ref effects, ref trace);
        if (handling.IsSetAside)
            setAside.Add(SetAsideRows.Of(batch, row, handling.Kind));
        pages.Add(new StoryPage(lead, time, line, trace.Notes));
    }

    private void Merge(StoryLead gone, StoryLead survivor, LogBatch batch, in LogRow row, string line)
    {
        if (gone == survivor)
        {
            setAside.Add(batch.Aside(row, SetAsideReason.MergedIntoItself, "The two are one lead already."));
            return;
        }

        Begin(survivor, row.Time);
        // What time brings to either before belongs to that one.
        var goes = store[gone.Number];
        var stays = store[survivor.Number];
        var now = Math.Max(Math.Max(row.Time, stays.Clock), goes.Clock);
        AdvanceTo(gone, now, null);
        AdvanceTo(survivor, now, null);
        var before = PointsOf(stays);
        var trace = new TraceRecorder();
        var input = InputOf(batch, row, survivor);
        while (engine.Merge(stays, goes, gone.Id, input, ref effects, ref trace).Kind == HandlingKind.TooManyWakeUps)
        {
            // One call handles only so many.
        }

        survivor.Ring.Absorb(gone.Ring);
        gone.MergedInto = survivor;
        pages.Add(new StoryPage(survivor, row.Time, line, trace.Notes)
        {
            // What was noted of a score began with the points of both.
            Joined =
            [
                .. PointsOf(stays).Select((points, score) => (
                    before[score], trace.Notes.FirstOrDefault(note => IsOf(note, score), Ending(points)).Before)),
            ],
        });

        static bool IsOf(TraceNote note, int score) =>
            note.Kind is TraceKind.PointsAdded or TraceKind.PointsFaded or TraceKind.FitChanged && note.Index == score;

        static TraceNote Ending(long points) => new(TraceKind.PointsAdded, 0, -1, -1, 0, -1, -1, points, points, null);
    }

    private ImmutableArray<long> PointsOf(LeadState state)
    {
        var points = ImmutableArray.CreateBuilder<long>(graph.Scores.Length);
        foreach (var score in graph.Scores)
            points.Add(state.Numbers[score.ValueSlot]);
        return points.MoveToImmutable();
    }

    private void Begin(StoryLead lead, long time)
    {
        if (!lead.HasBegun && lead.Known is { Length: > 0 } known)
            engine.Begin(store[lead.Number], lead.Id, -1, time, known);
        lead.HasBegun = true;
    }

    private Input InputOf(LogBatch batch, in LogRow row, StoryLead lead) => new()
    {
        Event = row.Event,
        Kind = row.Event == graph.ChangedEvent ? InputKind.Changed : InputKind.Event,
        Time = row.Time,
        LeadId = lead.Id,
        Id = batch.Id(row),
        EffectId = row.Effect,
        Values = batch.Values(row),
        Changes = batch.Changes(row),
    };

    private void AdvanceTo(StoryLead lead, long instant, string? line)
    {
        var trace = new TraceRecorder();
        while (engine.AdvanceTo(store[lead.Number], lead.Id, instant, ref effects, ref trace).Kind
            == HandlingKind.TooManyWakeUps)
        {
            // One call handles only so many.
        }

        pages.Add(new StoryPage(lead, instant, line, trace.Notes));
    }

    private LeadStory Written(StoryLead last)
    {
        var state = store[last.Number];
        var zoneSlot = graph.ZoneField < 0 ? -1 : graph.Fields[graph.ZoneField].Slot;
        var zone = ZoneTable.Embedded.FirstKnown(zoneSlot < 0 ? null : state.Texts[zoneSlot], null, graph.Zone);
        var timeline = new Timeline(graph, zone);
        var ledger = new Ledger(graph, timeline, settings.Location);
        foreach (var page in pages)
        {
            // What time brought before the row comes before it.
            var came = page.Notes.TakeWhile(note => note.Kind is not (TraceKind.Input or TraceKind.SetAside)).ToList();
            timeline.Add(came, effects.Effects);
            if (page.Line is { } line)
                timeline.AddLine(page.Time, line, SourceLocation.None);
            timeline.Add([.. page.Notes.Skip(came.Count)], effects.Effects);
            ledger.Add(page);
        }

        var ids = leads.Keys.Where(id => id != last.Id).Order(StringComparer.Ordinal).Prepend(last.Id);
        return new LeadStory([.. ids], timeline.Entries, ledger.Lines, setAside.ToImmutable());
    }
}
