using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// One lead does not get the same content twice on one way through a play. Exact on the flow graph's shape; ways of a
/// <c>repeat</c> are meant and left out.
/// </summary>
internal sealed class DoubleMessageRule() : BuiltInRule("PB3005")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        foreach (var play in graph.Plays)
        {
            foreach (var first in play.Nodes.OfType<TouchNode>().Where(touch => touch.Kind == TouchKind.Send))
                Check(context, graph, play, first);
        }
    }

    private static void Check(RuleContext context, FlowGraph graph, PlayPlan play, TouchNode first)
    {
        var later = AfterRelease(play, first);
        var second = play.Nodes.OfType<TouchNode>()
            .FirstOrDefault(touch => touch.Content == first.Content && touch.Kind == TouchKind.Send
                && touch.Index != first.Index && later.Contains(touch.Index));
        if (second is null)
            return;
        var content = graph.Contents[first.Content];
        context.Report(Diagnostic.Create(context.Descriptor, second.Location, content.Title ?? content.Name)
            .WithLabel(first.Location, "sent here already"));
    }

    private static HashSet<int> AfterRelease(PlayPlan play, TouchNode touch)
    {
        var seen = new HashSet<int>();
        var pending = new Stack<int>(touch.Outcomes
            .Where(edge => edge.Kind != OutcomeKind.Skipped).Select(edge => edge.Target).Append(touch.Next));
        while (pending.Count > 0)
        {
            var index = pending.Pop();
            if (index < 0 || !seen.Add(index))
                continue;
            var node = play.Nodes[index];
            foreach (var target in node is RepeatNode repeat ? [repeat.Next] : FlowEdges.From(node))
                pending.Push(target);
        }
        return seen;
    }
}
