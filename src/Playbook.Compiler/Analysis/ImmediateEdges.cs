using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>Where a node leads inside its play without a minute's wait and without a new input.</summary>
internal static class ImmediateEdges
{
    public static IEnumerable<int> From(FlowNode node) => node switch
    {
        ListenNode or AnswerNode or HandOffNode or WaitNode => [],
        WaitUntilNode until => WaitsForSure(until.Moment) ? [] : [until.Next],
        RepeatNode repeat => [repeat.Next],
        TouchNode { Kind: TouchKind.Call } call => Skips(call),
        _ => FlowEdges.From(node),
    };

    // A call goes on at once only where it is skipped; every other outcome is somebody's answer or its clock.
    private static IEnumerable<int> Skips(TouchNode call)
    {
        var takesAll = false;
        foreach (var edge in call.Outcomes.Where(edge => edge.Kind == OutcomeKind.Skipped))
        {
            takesAll |= edge.Reason is null;
            yield return edge.Target;
        }
        if (!takesAll)
            yield return call.Next;
    }

    // The next Monday at nine is in the future whenever one asks; a date, a field or somebody's hours may be now.
    private static bool WaitsForSure(MomentPlan moment) => moment is DayMoment or TimeMoment or NextWorkingDayMoment;
}
