using Playbook.Compiler.Binding.Statements;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>Where a node leads inside its play.</summary>
public static class FlowEdges
{
    /// <summary>
    /// Indexes of the nodes that may follow, in the author's order, possibly one twice; none behind an end.
    /// <c>continue with</c> leads to another play and so to none here.
    /// </summary>
    public static IEnumerable<int> From(FlowNode node)
    {
        switch (node)
        {
            case { IsEnd: true }:
                yield break;
            case BranchNode branch:
                yield return branch.Then;
                yield return branch.Else;
                yield break;
            case SplitNode split:
                foreach (var share in split.Shares.Where(share => share.Target >= 0))
                    yield return share.Target;
                if (split.Next >= 0)
                    yield return split.Next;
                yield break;
            case RepeatNode repeat:
                yield return repeat.TargetNode;
                break;
            case PlaceNode place:
                foreach (var edge in place.Outcomes)
                    yield return edge.Target;
                break;
        }

        yield return node.Next;
    }

    /// <summary>The nodes that can be reached from one, itself included.</summary>
    public static HashSet<int> Reachable(PlayPlan play, int from)
    {
        var seen = new HashSet<int> { from };
        var pending = new Stack<int>(seen);
        while (pending.Count > 0)
        {
            foreach (var target in Ways(play.Nodes[pending.Pop()]))
            {
                if (seen.Add(target))
                    pending.Push(target);
            }
        }
        return seen;
    }

    /// <summary>
    /// The ways on that some lead can take: where the lines of a node answer all that can come about, nobody goes on
    /// with what stands behind it.
    /// </summary>
    public static IEnumerable<int> Ways(FlowNode node) => node switch
    {
        SplitNode split => split.Ways,
        PlaceNode place when AnswersAll(place) => place.Outcomes.Select(edge => edge.Target),
        _ => From(node),
    };

    /// <summary>True when the lines of a node answer all that can come about, so that nobody passes them by.</summary>
    public static bool AnswersAll(FlowNode node) => node switch
    {
        SplitNode split => split.TakesAll,
        ListenNode listen => Has(listen, OutcomeKind.Otherwise),
        AnswerNode { Kind: AnswerKind.Choose } choice => Has(choice, OutcomeKind.Otherwise),
        AnswerNode { Kind: AnswerKind.Approval } approval => Has(approval, OutcomeKind.Approved)
            && Has(approval, OutcomeKind.Rejected) && Has(approval, OutcomeKind.Otherwise),
        AnswerNode { Kind: AnswerKind.Task } task => Has(task, OutcomeKind.Done) && Has(task, OutcomeKind.NotDone),
        HandOffNode handoff => Has(handoff, OutcomeKind.Accepted),
        _ => false,
    };

    private static bool Has(PlaceNode place, OutcomeKind kind) => place.Outcomes.Any(edge => edge.Kind == kind);
}
