namespace Playbook.Compiler.Flow.Nodes;

/// <summary>Where a node leads inside its play.</summary>
public static class FlowEdges
{
    /// <summary>
    /// Indexes of the nodes that may follow, in the author's order, possibly one twice; none behind an end.
    /// <c>continue with</c> leads to another play and so to none here.
    /// </summary>
    public static IEnumerable<int> From(FlowNode node) => node switch
    {
        { IsEnd: true } => [],
        BranchNode branch => [branch.Then, branch.Else],
        SplitNode split => split.Shares.Select(share => share.Target).Append(split.Next).Where(target => target >= 0),
        RepeatNode repeat => [repeat.TargetNode, repeat.Next],
        PlaceNode place => place.Outcomes.Select(edge => edge.Target).Append(place.Next),
        _ => [node.Next],
    };

    /// <summary>The nodes that can be reached from one, itself included.</summary>
    public static HashSet<int> Reachable(PlayPlan play, int from)
    {
        var seen = new HashSet<int> { from };
        var pending = new Stack<int>(seen);
        while (pending.Count > 0)
        {
            var node = play.Nodes[pending.Pop()];
            foreach (var target in node is SplitNode split ? split.Ways : From(node))
            {
                if (seen.Add(target))
                    pending.Push(target);
            }
        }
        return seen;
    }
}
