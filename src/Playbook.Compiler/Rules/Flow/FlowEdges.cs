using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>Where a node can lead to inside its play.</summary>
internal static class FlowEdges
{
    /// <summary>All ways on, whatever they need; an end has none.</summary>
    public static IEnumerable<int> Targets(FlowNode node) => node switch
    {
        _ when node.IsEnd => [],
        BranchNode branch => [branch.Then, branch.Else],
        SplitNode split => split.Shares.Select(share => share.Target).Append(split.Next),
        RepeatNode repeat => [repeat.TargetNode, repeat.Next],
        PlaceNode place => place.Outcomes.Select(edge => edge.Target).Append(place.Next),
        _ => [node.Next],
    };

    /// <summary>The ways that need neither a minute nor a new input.</summary>
    public static IEnumerable<int> ImmediateTargets(FlowNode node) => node switch
    {
        ListenNode or AnswerNode or HandOffNode or WaitNode => [],
        WaitUntilNode until => WaitsForSure(until.Moment) ? [] : [until.Next],
        RepeatNode repeat => [repeat.Next],
        TouchNode { Kind: TouchKind.Call } call => Skips(call),
        _ => Targets(node),
    };

    // A call goes on at once only where it is skipped; every other outcome is somebody's answer or its clock.
    private static IEnumerable<int> Skips(TouchNode call)
    {
        var skips = call.Outcomes.Where(edge => edge.Kind == OutcomeKind.Skipped).ToList();
        var targets = skips.Select(edge => edge.Target);
        return skips.Any(edge => edge.Reason is null) ? targets : targets.Append(call.Next);
    }

    // The next Monday at nine is in the future whenever one asks; a date, a field or somebody's hours may be now.
    private static bool WaitsForSure(MomentPlan moment) =>
        moment is DayMoment or TimeMoment
            or NextWorkingDayMoment;

    /// <summary>The nodes that can be reached from one, itself included.</summary>
    public static HashSet<int> Reachable(PlayPlan play, IEnumerable<int> from)
    {
        var seen = new HashSet<int>(from);
        var pending = new Stack<int>(seen);
        while (pending.Count > 0)
        {
            foreach (var target in Targets(play.Nodes[pending.Pop()]))
            {
                if (target >= 0 && seen.Add(target))
                    pending.Push(target);
            }
        }
        return seen;
    }
}
