using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Reading;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>
/// Replays logs through a workspace. Rows are read in rounds: some parts are fetched, parsed on all threads, dealt to
/// the leads they are of, handled on all threads, and what came of them is given out in the order of the log. So
/// memory is bounded by the leads, and the number of threads changes nothing.
/// </summary>
/// <typeparam name="TProgram">What runs: the runner, or the printed program.</typeparam>
public sealed class Simulation<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    // Parts of a round: so many for any number of threads, that rounds end at the same rows.
    private const int PartsOfRound = 8;

    private readonly FlowGraph graph;
    private readonly SimulationSettings settings;
    private readonly ISimulationOutput output;
    private readonly LogSchema schema;
    private readonly Rounds<TProgram> rounds;
    private readonly SimulationTally total;
    private ImmutableArray<string> unknownColumns = [];
    private long read;
    private long ignored;

    /// <param name="graph">The workspace.</param>
    /// <param name="program">Its program, with the tables made of the same graph.</param>
    /// <param name="settings">What is replayed, and how.</param>
    /// <param name="output">Takes effects, rows set aside and progress as they come.</param>
    public Simulation(FlowGraph graph, TProgram program, SimulationSettings settings, ISimulationOutput output)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Threads);
        this.graph = graph;
        this.settings = settings;
        this.output = output;
        schema = LogSchema.Of(graph);
        total = new SimulationTally(graph, new GoalWatch(graph, program.Tables));
        rounds = new Rounds<TProgram>(graph, program, settings, output.WantsEffects);
    }

    /// <summary>Runs to the end.</summary>
    /// <exception cref="IOException">A file can't be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public SimulationReport Run(CancellationToken stop)
    {
        if (settings.Leads is { } leads)
            ReadLeads(LogFile.At(leads));
        if (settings.IsSorted)
            RunSorted(stop);
        else
            RunInOrder(stop);
        if (settings.Until is { } until)
            Give(rounds.AdvanceTo(until));
        foreach (var shard in rounds.Shards)
        {
            shard.CountScores();
            total.Add(shard.Tally);
        }

        return Report();
    }

    private void RunInOrder(CancellationToken stop)
    {
        var parts = NewParts(PartsOfRound);
        var done = 0L;
        var all = settings.Events.Sum(file => new FileInfo(file.FullPath).Length);
        foreach (var file in settings.Events)
        {
            using var reader = LogReader.Open(LogFile.At(file));
            for (var count = Fetch(reader, parts); count > 0; count = Fetch(reader, parts))
            {
                stop.ThrowIfCancellationRequested();
                Parse(reader, parts, count);
                Handle([.. parts.Take(count)], InOrder(parts, count));
                output.Take(new SimulationProgress(read, all == 0 ? 1 : (done + reader.Position) / (double)all));
            }

            done += new FileInfo(file.FullPath).Length;
        }
    }

    // Everything is read first; the sort is stable, so rows of one instant stay as they stand.
    private void RunSorted(CancellationToken stop)
    {
        var parts = new List<LogPart>();
        foreach (var file in settings.Events)
        {
            using var reader = LogReader.Open(LogFile.At(file));
            while (true)
            {
                stop.ThrowIfCancellationRequested();
                var part = new LogPart(new RowPlan(settings.Mapping, schema));
                if (!reader.Fetch(part))
                    break;
                reader.Parse(part);
                parts.Add(part);
            }
        }

        Handle(parts, [.. InOrder(parts, parts.Count).OrderBy(row => parts[row.Part].Batch.Rows[row.Row].Time)]);
    }

    private ImmutableArray<LogPart> NewParts(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new LogPart(new RowPlan(settings.Mapping, schema)))];

    private static int Fetch(LogReader reader, ImmutableArray<LogPart> parts)
    {
        var count = 0;
        while (count < parts.Length && reader.Fetch(parts[count]))
            count++;
        return count;
    }

    private void Parse(LogReader reader, ImmutableArray<LogPart> parts, int count) => Parallel.For(
        0, count, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, part =>
            reader.Parse(parts[part]));

    private static RowRef[] InOrder(IReadOnlyList<LogPart> parts, int count)
    {
        var rows = new RowRef[parts.Take(count).Sum(part => part.Batch.Count)];
        var place = 0;
        for (var part = 0; part < count; part++)
        {
            for (var row = 0; row < parts[part].Batch.Count; row++)
                rows[place++] = new RowRef(part, row);
        }

        return rows;
    }

    private void Handle(IReadOnlyList<LogPart> parts, RowRef[] rows)
    {
        foreach (var part in parts)
        {
            read += part.Batch.Count + part.Batch.Ignored + part.Batch.SetAside.Count;
            ignored += part.Batch.Ignored;
            foreach (var row in part.Batch.SetAside)
                total.SetAside[(int)row.Reason]++;
        }

        var result = rounds.Handle(parts, rows);
        Give(result with
        {
            SetAside =
            [
                .. parts.SelectMany(part => part.Batch.SetAside).Concat(result.SetAside)
                    .OrderBy(row => IndexOf(row.File)).ThenBy(row => row.Line),
            ],
        });
    }

    private int IndexOf(string file)
    {
        for (var i = 0; i < settings.Events.Length; i++)
        {
            if (settings.Events[i].Shown == file)
                return i;
        }

        return -1;
    }

    private void Give(RoundResult result)
    {
        foreach (var row in result.SetAside)
            output.Take(row);
        foreach (var effect in result.Effects)
            output.Take(effect);
    }

    private void ReadLeads(LogFile file)
    {
        using var reader = LogReader.Open(file);
        var part = new LogPart(new RowPlan(LeadsFile.Mapping, LeadsFile.SchemaOf(schema)));
        while (reader.Fetch(part))
        {
            unknownColumns = LeadsFile.UnknownOf(reader.Columns, schema);
            reader.Parse(part);
            foreach (var row in part.Batch.SetAside)
                TakeOfLeads(row);
            foreach (ref readonly var row in part.Batch.Rows)
            {
                if (row.LeadLength == 0)
                    TakeOfLeads(part.Batch.Aside(row, SetAsideReason.Missing, LeadsFile.NoLead));
                else if (!rounds.Know(part.Batch, row))
                    TakeOfLeads(part.Batch.Aside(row, SetAsideReason.Duplicate, LeadsFile.SecondRow));
            }
        }
    }

    // What is set aside is among what was read, so that the counts of a report sum.
    private void TakeOfLeads(SetAsideRow row)
    {
        read++;
        Take(row);
    }

    // A row that shards set aside is counted by them.
    private void Take(SetAsideRow row)
    {
        total.SetAside[(int)row.Reason]++;
        output.Take(row);
    }

    private SimulationReport Report() => new()
    {
        Rows = new SimulationRows(
            read,
            total.Handled,
            total.Late,
            ignored,
            total.SetAside.Sum(),
            rounds.Shards.Sum(shard => shard.Leads.Count),
            total.Merges,
            total.WakeUps,
            total.EffectsCut),
        UnknownColumns = unknownColumns,
        Tables = new ReportBuilder(graph, total, settings.Location).Tables(),
    };
}
