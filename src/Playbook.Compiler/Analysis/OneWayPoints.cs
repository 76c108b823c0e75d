using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Statements that give or take points on a circle on which their score goes one way only. It comes to its end and
/// changes no more, so they can't start a play again and again. A score of fit is counted anew within the instant:
/// what a statement takes comes back, so on every circle it goes both ways.
/// </summary>
internal static class OneWayPoints
{
    public static HashSet<FlowPoint> Of(FlowGraph graph)
    {
        var found = new HashSet<FlowPoint>();
        if (!graph.Plays.Any(play => play.Nodes.Any(node => node is AddPointsNode)))
            return found;
        // Without those that were found the circles are smaller, and more may go one way only.
        for (var before = -1; before < found.Count;)
        {
            before = found.Count;
            foreach (var circle in FlowCircles.Of(graph, new ImmediateFlow(graph, found)))
                found.UnionWith(OneWayIn(graph, circle));
        }
        return found;
    }

    private static IEnumerable<FlowPoint> OneWayIn(FlowGraph graph, List<FlowPoint> circle) =>
        from point in circle
        let node = graph.Plays[point.Play].Nodes[point.Node] as AddPointsNode
        where node is not null && !graph.Scores[node.Score].IsFit
        group (Point: point, node.Points) by node.Score into written
        where written.All(item => item.Points <= 0) || written.All(item => item.Points >= 0)
        from item in written
        select item.Point;
}
