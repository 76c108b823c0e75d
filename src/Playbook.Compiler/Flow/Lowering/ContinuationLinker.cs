using System.Collections.Immutable;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Joins what concerns two plays: what is handed on with an enrolment, and versions of one play.</summary>
internal static class ContinuationLinker
{
    public static FlowGraph Link(FlowGraph graph)
    {
        var versions = graph.Plays.ToLookup(play => play.Id, StringComparer.Ordinal);
        return graph with
        {
            Plays =
            [
                .. graph.Plays.Select(play => play with
                {
                    Nodes =
                    [
                        .. play.Nodes.Select(node => node is ContinueNode onward ? Link(graph, play, onward) : node),
                    ],
                    OtherVersions = Indexes.Of(
                        versions[play.Id].Where(other => other.Index != play.Index), other => other.Index),
                }),
            ],
        };
    }

    private static ContinueNode Link(FlowGraph graph, PlayPlan play, ContinueNode onward)
    {
        var target = graph.Plays[onward.Play];
        return onward with
        {
            KeepsKey = play.KeyName is not null && play.KeyName == target.KeyName,
            Captures = Indexes.Of(target.Captures, capture => SameCapture(play, capture)),
        };
    }

    private static int SameCapture(PlayPlan play, CapturePlan wanted)
    {
        foreach (var capture in play.Captures)
        {
            if (capture.Alias == wanted.Alias && capture.Field == wanted.Field && capture.Kind == wanted.Kind)
                return capture.Index;
        }

        return -1;
    }
}
