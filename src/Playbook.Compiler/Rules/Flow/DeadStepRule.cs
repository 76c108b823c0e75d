using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>Every statement can be reached. Exact on the flow graph's shape; conditions count as open.</summary>
internal sealed class DeadStepRule() : BuiltInRule("PB3002")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var play in context.Flow?.Plays ?? [])
            Check(context, play);
    }

    // Only the first of a run of dead statements is told: the others are dead because it is.
    private static void Check(RuleContext context, PlayPlan play)
    {
        var reachable = FlowEdges.Reachable(play, play.Entry);
        var told = new HashSet<int>(reachable);
        foreach (var node in play.Nodes)
        {
            if (told.Contains(node.Index) || node is FinishNode { IsImplied: true })
                continue;
            told.UnionWith(FlowEdges.Reachable(play, node.Index));
            var isStep = node.Index == play.Steps[node.Step].Entry;
            var location = isStep ? play.Steps[node.Step].Location : node.Location;
            context.Report(location, play.Title ?? play.Name);
        }
    }
}
