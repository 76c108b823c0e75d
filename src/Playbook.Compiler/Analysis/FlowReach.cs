using System.Runtime.CompilerServices;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>The plays that can take over from a play, and from those.</summary>
internal static class FlowReach
{
    private static readonly ConditionalWeakTable<FlowGraph, HashSet<int>> Continued = new();

    /// <summary>True where some play hands over to this one.</summary>
    public static bool IsContinued(FlowGraph graph, PlayPlan play) =>
        Continued.GetValue(graph, static all =>
            [.. all.Plays.SelectMany(other => other.Nodes).OfType<ContinueNode>().Select(next => next.Play)])
            .Contains(play.Index);

    /// <summary>The play itself first.</summary>
    public static IEnumerable<PlayPlan> From(FlowGraph graph, PlayPlan play)
    {
        var seen = new HashSet<int> { play.Index };
        var pending = new Queue<PlayPlan>();
        pending.Enqueue(play);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            yield return next;
            foreach (var target in next.Nodes.OfType<ContinueNode>().Where(node => seen.Add(node.Play)))
                pending.Enqueue(graph.Plays[target.Play]);
        }
    }
}
