using System.Collections.Immutable;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Moves leads to the places of another layout by name. Whoever stands at a statement that is no more has left the
/// play; a hand-off, a task or a route of one is no more either.
/// </summary>
internal sealed class PlaceMap
{
    private readonly WorkspaceTables tables;
    private readonly StoredPlaces stored;

    // By the number of the stored play: its number here, and here the numbers of its nodes; -1 for none.
    private readonly ImmutableArray<int> plays;

    // The same, or else the play of that name in the version that is here: what was asked for has one identity in
    // every version.
    private readonly ImmutableArray<int> namesakes;
    private readonly ImmutableArray<ImmutableArray<int>> nodes;
    private readonly ImmutableArray<int> teams;

    // By the number of the stored play and of the node there: entries of steps that were not counted.
    private readonly ImmutableArray<ImmutableArray<ImmutableArray<(int Slot, int Times)>>> entered;

    public PlaceMap(StoredHeader header, StoredPlaces here, WorkspaceTables tables)
    {
        this.tables = tables;
        stored = header.Places;
        plays = [.. stored.Plays.Select((_, play) => stored.IndexIn(here, play))];
        namesakes = [.. plays.Select((play, index) => play < 0 ? stored.NamesakeIn(tables, index) : play)];
        nodes = [.. stored.Nodes.Select((names, play) => Map(names, namesakes[play], here))];
        teams = [.. stored.Teams.Select(here.Teams.IndexOf)];
        entered = [.. stored.Plays.Select((_, play) => plays[play] < 0 ? [] : Entered(header, play, plays[play]))];
        Missing =
        [
            .. stored.Nodes.SelectMany((names, play) => plays[play] < 0 ? [] : names
                .Where((_, node) => nodes[play][node] < 0).Select(name => $"{stored.Plays[play]}: {name}")),
        ];
    }

    /// <summary>Names of stored places that are not here; those of plays that are not here are left out.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <param name="numbers">A lead's, which say yet where it stood there.</param>
    /// <param name="leftOut">Where to name what has no place here.</param>
    public void Apply(Span<long> numbers, List<string> leftOut)
    {
        for (var play = 0; play < plays.Length; play++)
        {
            if (plays[play] >= 0)
                MoveEnrolments(numbers, play, leftOut);
        }

        foreach (var handoff in tables.Handoffs)
        {
            if (!TryMoveHandoff(numbers.Slice(handoff.RecordSlot, (int)HandoffSlot.RouteDue + 1)))
                leftOut.Add($"handoff {handoff.Id}");
        }

        MoveTasks(numbers, leftOut);
        if (numbers[(int)LeadSlot.Subject] is > 0 and var team)
            numbers[(int)LeadSlot.Subject] = teams[(int)team - 1] + 1;
        CountAgain(numbers);
    }

    private ImmutableArray<ImmutableArray<(int Slot, int Times)>> Entered(StoredHeader header, int stored, int play)
    {
        var (from, to) = (header.ShapeOf(stored), PlayShape.Of(tables, tables.Plays[play]));
        return [.. from.Nodes.Select(node => from.EnteredBefore(node, to, ""))];
    }

    private static ImmutableArray<int> Map(ImmutableArray<string> names, int play, StoredPlaces here) =>
        [.. names.Select(name => play < 0 ? -1 : here.Nodes[play].IndexOf(name))];

    private void MoveEnrolments(Span<long> numbers, int number, List<string> leftOut)
    {
        var play = tables.Plays[plays[number]];
        for (var i = 0; i < play.AtOnce; i++)
        {
            var record = numbers.Slice(play.RecordSlot + (i * play.RecordSize), play.RecordSize);
            var (node, rest) = ((int)record[0] - 1, record[0] >> 32 << 32);
            if (record[0] == 0)
                continue;
            var to = nodes[number][node];
            if (to >= 0 && !PlayShape.IsPlace(play.Nodes[to]))
                to = -1;
            record[0] = to < 0 ? 0 : rest | (uint)(to + 1);
            if (to < 0)
            {
                record[(int)EnrolmentSlot.Due] = numbers[(int)LeadSlot.Clock];
                leftOut.Add($"play {play.Name} at {stored.Nodes[number][node]}");
            }

            foreach (var (slot, times) in entered[number][node])
                record[slot] = times;
        }
    }

    private bool TryMoveHandoff(Span<long> record)
    {
        var isHere = true;
        if (record[(int)HandoffSlot.Play] is > 0 and var giver)
        {
            var (play, node) = ((int)giver - 1, (int)record[(int)HandoffSlot.Node]);
            isHere = nodes[play][node] >= 0 || record[(int)HandoffSlot.State] == (long)HandoffState.None;
            if (nodes[play][node] < 0)
            {
                record[(int)HandoffSlot.State] = (long)HandoffState.None;
                record[(int)HandoffSlot.Due] = LeadState.Never;
            }

            record[(int)HandoffSlot.Play] = nodes[play][node] < 0 ? 0 : namesakes[play] + 1;
            record[(int)HandoffSlot.Node] = Math.Max(nodes[play][node], 0);
        }

        if (record[(int)HandoffSlot.RoutePlay] is not (> 0 and var route))
            return isHere;
        record[(int)HandoffSlot.RoutePlay] = namesakes[(int)route - 1] + 1;
        if (namesakes[(int)route - 1] < 0)
            record[(int)HandoffSlot.RouteDue] = LeadState.Never;
        return isHere && namesakes[(int)route - 1] >= 0;
    }

    private void MoveTasks(Span<long> numbers, List<string> leftOut)
    {
        for (var task = 0; tables.OpenTasksSlot >= 0 && task < Limits.OpenTasks; task++)
        {
            ref var where = ref numbers[tables.OpenTasksSlot + (2 * task)];
            if (where == 0)
                continue;
            var (play, node) = OpenTask.PlaceIn(where);
            where = nodes[play][node] < 0
                ? 0
                : OpenTask.At(namesakes[play], nodes[play][node], OpenTask.EnrolmentIn(where));
            if (where != 0)
                continue;
            leftOut.Add($"task at {stored.Nodes[play][node]}");
            if (tables.TaskClocksSlot >= 0)
                numbers[tables.TaskClocksSlot + task] = LeadState.Never;
        }
    }

    /// <summary>What the head of a state knows of its records.</summary>
    public void CountAgain(Span<long> numbers)
    {
        var (active, planned) = (0L, 0L);
        for (var play = 0; play < tables.Plays.Length; play++)
        {
            var row = tables.Plays[play];
            for (var i = 0; i < row.AtOnce; i++)
            {
                var place = numbers[row.RecordSlot + (i * row.RecordSize)];
                active |= place == 0 ? 0 : 1L << (play & 63);
                planned += place != 0 && (PlaceState)(place >> 32) is PlaceState.Planned or PlaceState.Held ? 1 : 0;
            }
        }

        var open = 0L;
        for (var handoff = 0; handoff < tables.Handoffs.Length; handoff++)
        {
            var record = numbers.Slice(tables.Handoffs[handoff].RecordSlot, (int)HandoffSlot.RouteDue + 1);
            var rests = record[(int)HandoffSlot.State] == 0 && record[(int)HandoffSlot.RoutePlay] == 0;
            open |= rests ? 0 : 1L << (handoff & 63);
        }

        numbers[(int)LeadSlot.ActivePlays] = active;
        numbers[(int)LeadSlot.PlannedTouches] = planned;
        numbers[(int)LeadSlot.ActiveHandoffs] = open;
    }
}
