using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// Of branches that stand one behind the other the first that holds runs: one that asks what an earlier one asked, or
/// asks for more than it, never does. Finds what <see cref="Implication"/> finds.
/// </summary>
internal sealed class UnreachableBranchRule() : BuiltInRule("PB3006")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        foreach (var play in graph.Plays)
        {
            var waysIn = WaysIn(play);
            foreach (var first in play.Nodes.OfType<BranchNode>())
                Check(context, graph, play, first, index => waysIn[index] == 1);
        }
    }

    // For each node, how many edges lead to it.
    private static int[] WaysIn(PlayPlan play)
    {
        var waysIn = new int[play.Nodes.Length];
        foreach (var node in play.Nodes)
        {
            foreach (var target in FlowEdges.From(node))
                waysIn[target]++;
        }
        return waysIn;
    }

    // A choice that stands behind another one is reached by the taken branch too, and may ask the same again.
    private static void Check(
        RuleContext context, FlowGraph graph, PlayPlan play, BranchNode first, Func<int, bool> hasOneWayIn)
    {
        var asked = graph.Conditions[first.Condition].Condition;
        for (var next = first.Else; next >= 0 && play.Nodes[next] is BranchNode branch; next = branch.Else)
        {
            if (!hasOneWayIn(next))
                return;
            if (!new Implication(graph).Holds(graph.Conditions[branch.Condition].Condition, asked))
                continue;
            context.Report(Diagnostic.Create(context.Descriptor, branch.Location)
                .WithLabel(first.Location, "this one runs first"));
            return;
        }
    }
}
