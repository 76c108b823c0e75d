using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Admission;
using Playbook.Execution.Logs.Reading;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>
/// Handles the rows of one round after the other. A lead belongs to one shard, so what happens to it happens in the
/// order of its rows; leads that a round makes one, and teams, are handled by one thread after the others.
/// </summary>
internal sealed class Rounds<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    private readonly FlowGraph graph;
    private readonly string leadPlaces;
    private readonly ParallelOptions threads;
    // What each shard has found for each other, and what no shard may handle alone, last.
    private readonly List<DealtRow>[,] dealt;
    private List<SimulatedLead>? teams;
    private AdmissionRing teamRows;
    private long handled;
    private long firstTime = LeadState.Never;

    public Rounds(FlowGraph graph, TProgram program, SimulationSettings settings, bool wantsEffects)
    {
        this.graph = graph;
        leadPlaces = settings.Mapping.Lead.ToString();
        var count = settings.Threads;
        threads = new ParallelOptions { MaxDegreeOfParallelism = count };
        var orders = new SimulationOrders(graph, wantsEffects);
        Shards =
        [
            .. Enumerable.Range(0, count).Select(index => new Shard<TProgram>(
                index, program, new SimulationTally(graph, new GoalWatch(graph, program.Tables)), orders)),
        ];
        dealt = new List<DealtRow>[count, count + 1];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to <= count; to++)
                dealt[from, to] = [];
        }
    }

    public ImmutableArray<Shard<TProgram>> Shards { get; }

    /// <summary>
    /// Takes over what a file says of a lead before anything happens; false for a second row of one lead.
    /// </summary>
    public bool Know(LogBatch leads, in LogRow row)
    {
        var shard = ShardOf(row.LeadHash);
        var known = shard.Leads.Count;
        shard.LeadOf(leads.Lead(row), row.LeadHash, handled++, leads.Changes(row).ToArray());
        return shard.Leads.Count > known;
    }

    public RoundResult Handle(IReadOnlyList<LogPart> parts, RowRef[] rows)
    {
        var merging = LookAhead(parts, rows);
        Parallel.For(0, Shards.Length, threads, shard => Deal(shard, parts, rows));
        Parallel.For(0, Shards.Length, threads, shard => HandleDealt(shard, parts, rows));
        HandleRest(parts, rows);
        foreach (var lead in merging)
            lead.IsMerging = false;
        handled += rows.Length;
        return Result();
    }

    /// <summary>Lets time go on for all leads and teams.</summary>
    public RoundResult AdvanceTo(long instant)
    {
        // A log without rows has no beginning, so nobody can be waiting.
        var start = Math.Min(firstTime, instant);
        Parallel.For(0, Shards.Length, threads, shard => Shards[shard].AdvanceTo(instant, start));
        foreach (var team in Teams(start))
            Shards[0].AdvanceTo(team, instant, start, team.Order);
        return Result();
    }

    private Shard<TProgram> ShardOf(ulong hash) => Shards[(int)(hash % (ulong)Shards.Length)];

    private SimulatedLead LeadOf(ReadOnlySpan<byte> id, int place) =>
        LeadOf(id, ByteHash.Of(id), place);

    private SimulatedLead LeadOf(ReadOnlySpan<byte> id, ulong hash, int place) =>
        ShardOf(hash).LeadOf(id, hash, handled + place, []);

    // When the log begins, and of which leads this round says that they are one: both are known before any row of it
    // is handled.
    private List<SimulatedLead> LookAhead(IReadOnlyList<LogPart> parts, RowRef[] rows)
    {
        var merging = new List<SimulatedLead>();
        for (var place = 0; place < rows.Length; place++)
        {
            var batch = parts[rows[place].Part].Batch;
            ref readonly var row = ref batch.Rows[rows[place].Row];
            firstTime = Math.Min(firstTime, row.Time);
            // No row has an event that is not there.
            if (row.Event != graph.MergedEvent || row.LeadLength == 0 || OtherOf(batch, row) is not { } other)
                continue;
            merging.Add(LeadOf(batch.Lead(row), place).Root);
            merging.Add(LeadOf(Encoding.UTF8.GetBytes(other), place).Root);
        }

        foreach (var lead in merging)
            lead.IsMerging = true;
        return merging;
    }

    /// <summary>The id of the lead that a row's lead becomes part of; null where the row says none.</summary>
    internal static string? OtherOf(LogBatch batch, in LogRow row) =>
        row.ValueCount > 0 && batch.Values(row)[0].Text is { Length: > 0 } other ? other : null;

    private void Deal(int shard, IReadOnlyList<LogPart> parts, RowRef[] rows)
    {
        for (var to = 0; to <= Shards.Length; to++)
            dealt[shard, to].Clear();
        for (var place = 0; place < rows.Length; place++)
        {
            var batch = parts[rows[place].Part].Batch;
            ref readonly var row = ref batch.Rows[rows[place].Row];
            if (row.LeadHash % (ulong)Shards.Length != (ulong)shard)
                continue;
            var lead = row.LeadLength == 0 ? null : LeadOf(batch.Lead(row), row.LeadHash, place);
            var to = lead is { Root: { IsMerging: false } root } && row.Event != graph.MergedEvent
                ? root.Shard
                : Shards.Length;
            dealt[shard, to].Add(new DealtRow(place, lead));
        }
    }

    private void HandleDealt(int shard, IReadOnlyList<LogPart> parts, RowRef[] rows)
    {
        var fronts = new int[Shards.Length];
        while (TryNext(shard, fronts, out var next))
        {
            var batch = parts[rows[next.Place].Part].Batch;
            if (next.Lead is { } lead)
                Shards[shard].Handle(batch, batch.Rows[rows[next.Place].Row], lead.Root, handled + next.Place);
        }
    }

    // Each shard's list is in order; the next row is the first of those that stand at their fronts.
    private bool TryNext(int to, int[] fronts, out DealtRow next)
    {
        var first = -1;
        next = default;
        for (var from = 0; from < fronts.Length; from++)
        {
            var list = dealt[from, to];
            if (fronts[from] == list.Count || (first >= 0 && list[fronts[from]].Place > next.Place))
                continue;
            (first, next) = (from, list[fronts[from]]);
        }

        if (first < 0)
            return false;
        fronts[first]++;
        return true;
    }

    // Rows of leads that become one, and of teams, in the order of the log.
    private void HandleRest(IReadOnlyList<LogPart> parts, RowRef[] rows)
    {
        var fronts = new int[Shards.Length];
        while (TryNext(Shards.Length, fronts, out var next))
        {
            var batch = parts[rows[next.Place].Part].Batch;
            ref readonly var row = ref batch.Rows[rows[next.Place].Row];
            if (next.Lead is { } lead)
                HandleAlone(batch, row, lead, handled + next.Place);
            else
                HandleTeams(batch, row, handled + next.Place);
        }
    }

    private void HandleAlone(LogBatch batch, in LogRow row, SimulatedLead lead, long order)
    {
        var root = lead.Root;
        var shard = Shards[root.Shard];
        if (row.Event != graph.MergedEvent)
        {
            shard.Handle(batch, row, root, order);
            return;
        }

        var admittance = root.Admit(row.IdHash, row.Content);
        if (admittance != Admittance.Admitted)
            shard.Refuse(order, SetAsideRows.Of(batch, row, admittance));
        else if (OtherOf(batch, row) is not { } other)
            shard.Refuse(
                order, batch.Aside(row, SetAsideReason.Missing, "The lead that this one becomes is expected."));
        else if (LeadOf(Encoding.UTF8.GetBytes(other), 0).Root is var survivor && survivor == root)
            shard.Refuse(order, batch.Aside(row, SetAsideReason.MergedIntoItself, "The two are one lead already."));
        else
            shard.Merge(root, Shards[survivor.Shard], survivor, batch, row, order);
    }

    private void HandleTeams(LogBatch batch, in LogRow row, long order)
    {
        var admittance = teamRows.Admit(row.IdHash, row.Content);
        if (admittance != Admittance.Admitted)
        {
            Shards[0].Refuse(order, SetAsideRows.Of(batch, row, admittance));
            return;
        }

        var shard = Shards[0];
        Handling? found = null;
        foreach (var team in Teams(row.Time))
        {
            var handling = shard.Apply(batch, row, team, order);
            if (found is null or { IsSetAside: true })
                found = handling;
        }

        if (found is { } one)
            shard.Count(batch, row, one, order);
        else
            shard.Refuse(order, batch.Aside(
                row,
                SetAsideReason.Missing,
                $"The lead's id is expected in `{leadPlaces}`; nothing stands there, and no play is for a team."));
    }

    // Teams that are the subject of a play begin with the log.
    private List<SimulatedLead> Teams(long time)
    {
        if (teams is not null)
            return teams;
        teams = [];
        foreach (var team in graph.Plays.Select(play => play.SubjectTeam).Where(team => team >= 0).Distinct().Order())
            teams.Add(Shards[0].TeamOf(graph.Teams[team].Name, team, Math.Min(time, firstTime)));
        return teams;
    }

    private RoundResult Result()
    {
        var effects = Shards.SelectMany(shard => shard.Effects).OrderBy(made => made.Order);
        var aside = Shards.SelectMany(shard => shard.SetAside).OrderBy(row => row.Order);
        var result = new RoundResult([.. effects.Select(made => made.Effect)], [.. aside.Select(row => row.Row)]);
        foreach (var shard in Shards)
        {
            shard.Effects.Clear();
            shard.SetAside.Clear();
        }

        return result;
    }
}
