using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Guides.Model;
using PlanNode = Playbook.Compiler.Flow.Nodes.FlowNode;

namespace Playbook.Guides.Building;

/// <summary>
/// Reduces a play's nodes to what a map shows: actions, decisions, ends; waits and results become edge words, but
/// for a wait at which ways cross.
/// </summary>
internal sealed class FlowMapBuilder(BuildScope scope, NodeReader nodes)
{
    private const string Start = "start";

    public FlowMap Build(PlayPlan plan, string startLabel)
    {
        var links = FlowLinks.ForMap(plan, scope);
        var lanes = new Dictionary<int, string>();
        var boxes = ImmutableArray.CreateBuilder<Model.FlowNode>();
        var edges = ImmutableArray.CreateBuilder<FlowEdge>();
        bool IsBox(PlanNode node) => IsShown(node) || links.IsCrossing(node);
        var first = plan.Nodes.Where(IsBox).Select(node => Lane(node, plan, scope.Owner))
            .FirstOrDefault(LaneOf(scope.Owner));
        boxes.Add(
            new Model.FlowNode(
                Start, first, FlowNodeKind.Start, Phrases.Capital(startLabel), "", "", TouchNature.Neutral));

        var open = new Queue<(int Node, string From, string Lane)>([(plan.Entry, Start, first)]);
        var ends = 0;
        while (open.TryDequeue(out var next))
        {
            foreach (var link in links.Beyond(next.Node, IsBox))
            {
                var target = plan.Nodes[link.To];
                var isEnd = target.IsEnd || !IsBox(target);
                var id = isEnd ? string.Create(CultureInfo.InvariantCulture, $"end-{++ends}") : Id(target);
                if (isEnd)
                {
                    boxes.Add(End(target, id, next.Lane));
                }
                else if (lanes.TryAdd(target.Index, Lane(target, plan, next.Lane)))
                {
                    boxes.Add(Box(target, lanes[target.Index]));
                    open.Enqueue((target.Index, Id(target), lanes[target.Index]));
                }

                var lane = isEnd ? next.Lane : lanes[target.Index];
                edges.Add(
                    new FlowEdge(
                        next.From, id, link.Label, plan.Nodes[next.Node] is HandOffNode && lane != next.Lane));
            }
        }

        // One way back or on, written twice with the same words, is drawn once.
        return new FlowMap(Lanes(boxes), boxes.ToImmutable(), [.. edges.Distinct()]);
    }

    private static bool IsShown(PlanNode node) =>
        NodeReader.IsAction(node) || node.IsEnd
        || node is AnswerNode or BranchNode or SplitNode or AssignNode or RouteNode or NotifyNode;

    private static string Id(PlanNode node) => string.Create(CultureInfo.InvariantCulture, $"n{node.Index}");

    private Model.FlowNode Box(PlanNode node, string lane)
    {
        var clock = node is HandOffNode handoff ? scope.Flow.Handoffs[handoff.Handoff].Accept : nodes.Clock(node);
        var kind = node switch
        {
            HandOffNode => FlowNodeKind.HandOff,
            BranchNode or SplitNode or AnswerNode { Actor: < 0 } => FlowNodeKind.Decision,
            ListenNode => FlowNodeKind.Wait,
            _ => FlowNodeKind.Action,
        };
        return new Model.FlowNode(
            Id(node),
            lane,
            kind,
            Label(node),
            node.StableId,
            clock is null ? "" : nodes.Limit(clock),
            nodes.Nature(node));
    }

    private string Label(PlanNode node) => node switch
    {
        BranchNode when scope.FindBranch(node.Location) is { } branch =>
            scope.Words["map.question", Phrases.Capital(scope.Conditions.Of(branch.Condition))],
        SplitNode when scope.FindStatement(node.Location) is BoundSplit { Experiment: var tested } =>
            BuildScope.Title(tested.Title, tested.Name),
        ListenNode listen => Phrases.Capital(scope.Words["edge.listen", scope.Phrases.Of(listen.Length)]),
        _ => Phrases.Capital(nodes.Do(node)),
    };

    private Model.FlowNode End(PlanNode node, string id, string lane) =>
        new Model.FlowNode(
            id,
            lane,
            FlowNodeKind.End,
            node is ContinueNode ? Phrases.Capital(nodes.Do(node)) : scope.Words["map.end"],
            "",
            "",
            TouchNature.Neutral);

    private string Lane(PlanNode node, PlayPlan plan, string otherwise) =>
        NodeReader.IsAction(node) || node is NotifyNode or AssignNode ? LaneOf(nodes.Actor(node, plan)) : otherwise;

    /// <summary>The team of an actor; an actor without a team has a lane of its own.</summary>
    private string LaneOf(string actor)
    {
        var plan = scope.Flow.Actors.FirstOrDefault(row => row.Name == actor);
        return plan is { Team: >= 0 } ? scope.Flow.Teams[plan.Team].Name : actor;
    }

    private ImmutableArray<FlowLane> Lanes(IEnumerable<Model.FlowNode> boxes)
    {
        var used = boxes.Select(box => box.Lane).ToHashSet(StringComparer.Ordinal);
        var teams = scope.Flow.Actors.Where(actor => used.Contains(actor.Name))
            .Select(actor => new FlowLane(actor.Name, BuildScope.Title(actor.Title, actor.Name)));
        var others = used.Where(lane => scope.Flow.Actors.All(actor => actor.Name != lane))
            .Order(StringComparer.Ordinal);
        return [
            .. teams,
            .. others.Select(lane => new FlowLane(lane, lane.Length == 0 ? scope.Words["map.nobody"] : lane))];
    }
}
