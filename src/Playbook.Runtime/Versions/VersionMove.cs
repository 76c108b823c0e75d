using System.Collections.Immutable;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Versions;

/// <summary>
/// The lines of <c>move leads from version</c> for one play of an older version: by the node at which an enrolment
/// stands, where it goes on.
/// </summary>
internal sealed class VersionMove
{
    private readonly ImmutableArray<MoveTarget?> targets;

    private VersionMove(ImmutableArray<MoveTarget?> targets) => this.targets = targets;

    /// <summary>Whether any place has a line.</summary>
    public bool IsEmpty => targets.All(target => target is null);

    public static VersionMove Of(PlayShape from, WorkspaceTables tables)
    {
        // The newest version that has a line says it. One that is retired first has nobody to take any more.
        var retiredOn = tables.Playbooks.FirstOrDefault(
            playbook => playbook.Name == from.Playbook && playbook.Version == from.Version)?.RetiredOn;
        var lines = tables.Playbooks.Where(playbook => playbook.Name == from.Playbook)
            .Where(playbook => retiredOn is null || playbook.RetiredOn is null || playbook.RetiredOn > retiredOn)
            .OrderByDescending(playbook => playbook.Version)
            .SelectMany(playbook => playbook.Moves)
            .Where(move => move.Version == from.Version).ToList();
        return new VersionMove([.. from.Nodes.Select((node, index) =>
            lines.Find(line => IsOf(line.From, from.Name, PlayShape.StepOf(node))) is { } line
                ? TargetOf(from, index, tables, line)
                : null)]);
    }

    /// <summary>The play is there again as it was: everybody goes on at the place of the same name.</summary>
    public static VersionMove Back(PlayShape from, WorkspaceTables tables, int play)
    {
        var row = tables.Plays[play];
        var to = PlayShape.Of(tables, row);
        return new VersionMove([.. from.Nodes.Select(node => FindPlace(to, row, node) is >= 0 and var same
            ? new MoveTarget(
                play,
                same,
                Begins: false,
                IsSamePlace: true,
                KeepsNumber: true,
                Pairs(from.Numbers, to.Numbers, "", ""),
                Pairs(from.Texts, to.Texts, "", ""),
                from.EnteredBefore(node, to, ""))
            : null)]);
    }

    /// <summary>
    /// Where an enrolment goes on; null where it has no place, or waits for an answer that would not find it there.
    /// </summary>
    /// <param name="record">Its record.</param>
    /// <param name="tables">The workspace in which it is to go on.</param>
    public MoveTarget? Find(ReadOnlySpan<long> record, WorkspaceTables tables)
    {
        var (node, place) = ((int)(record[0] & uint.MaxValue) - 1, (PlaceState)(record[0] >> 32));
        if (node >= targets.Length || targets[node] is not { } target)
            return null;
        var row = tables.Plays[target.Play].Nodes[target.Node];
        var attempt = record[(int)EnrolmentSlot.Attempt];
        var isAsked = place == PlaceState.Open || (attempt > 1 && row.Kind == NodeKind.Call)
            || (place == PlaceState.Waiting && record[(int)EnrolmentSlot.Due] == LeadState.Never);
        if (isAsked && !target.IsSamePlace)
            return null;
        if (row.Kind == NodeKind.Each && attempt > row.Contents.Length)
            return null;
        return !target.Begins || (attempt == 1 && place != PlaceState.Between) ? target : null;
    }

    /// <summary>Writes an enrolment down where it goes on; its timers stay what they are.</summary>
    /// <param name="target">Where.</param>
    /// <param name="play">The play there.</param>
    /// <param name="from">Its record.</param>
    /// <param name="to">A free record.</param>
    /// <param name="clock">The lead's clock: nothing is due before it.</param>
    public static void Apply(
        MoveTarget target, PlayTable play, ReadOnlySpan<long> from, Span<long> to, long clock)
    {
        to.Clear();
        foreach (var capture in play.Captures)
        {
            if (!capture.IsText)
                to[capture.Offset] = LeadState.Unknown;
        }

        foreach (var (source, goal) in target.Numbers)
            to[goal] = from[source];
        foreach (var (slot, times) in target.Entered)
            to[slot] = times;
        // What was to leave leaves no more; what was waited for is still waited for.
        var place = (PlaceState)(from[0] >> 32);
        var isDue = target.Begins && place != PlaceState.Waiting;
        to[0] = (uint)(target.Node + 1) | (long)(target.Begins ? PlaceState.Waiting : place) << 32;
        to[(int)EnrolmentSlot.Due] = isDue ? clock : Math.Max(to[(int)EnrolmentSlot.Due], clock);
    }

    private static MoveTarget? TargetOf(PlayShape from, int node, WorkspaceTables tables, MoveTable line)
    {
        var play = tables.Plays[line.Play];
        var to = PlayShape.Of(tables, play);
        var (oldStep, step) = (PlayShape.StepOf(from.Nodes[node]), play.Steps[line.Step].Name);
        var statement = PlayShape.StatementOf(from.Nodes[node]);
        var same = FindPlace(to, play, $"{step}: {statement}");
        var begins = same < 0;
        if (begins && !IsFirst(from.Nodes, node))
            return null;
        var isSamePlay = from.Name == play.Name;
        return new MoveTarget(
            line.Play,
            begins ? to.Nodes.ToList().FindIndex(name => PlayShape.StepOf(name) == step) : same,
            begins,
            !begins && isSamePlay && oldStep == step,
            isSamePlay && (oldStep == step || !from.Nodes.Any(name => PlayShape.StepOf(name) == step)),
            Pairs(from.Numbers, to.Numbers, oldStep, step),
            Pairs(from.Texts, to.Texts, oldStep, step),
            from.EnteredBefore(from.Nodes[node], to, step));
    }

    // What is waited for in one version may be left to others in the next.
    private static int FindPlace(PlayShape to, PlayTable play, string node) =>
        to.Nodes.IndexOf(node) is >= 0 and var found && PlayShape.IsPlace(play.Nodes[found]) ? found : -1;

    // The node that enters the step stands before its first statement.
    private static bool IsFirst(ImmutableArray<string> nodes, int node)
    {
        var step = PlayShape.StepOf(nodes[node]);
        return nodes.Take(node).Count(name => PlayShape.StepOf(name) == step) <= 1;
    }

    private static bool IsOf(string from, string play, string step) => from == step || from == $"{play}.{step}";

    // What is counted of the step itself is counted of the step that follows it.
    private static ImmutableArray<(int, int)> Pairs(
        ImmutableArray<string> from, ImmutableArray<string> to, string oldStep, string step)
    {
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        for (var index = 0; index < to.Length; index++)
        {
            var old = from.IndexOf(
                to[index] == PlayShape.VisitsOf(step) ? PlayShape.VisitsOf(oldStep) : to[index]);
            if (old >= 0)
                pairs.Add((old, index));
        }

        return pairs.ToImmutable();
    }
}
