using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>Every statement can be reached. Exact on the flow graph's shape; conditions count as open.</summary>
internal sealed class DeadStepAnalysis : FlowAnalysis
{
    public override string Code => "PB3002";

    public override string Claim => "Every statement can be reached.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph) =>
        graph.Plays.SelectMany(Prove);

    // Only the first of a run of dead statements is told: the others are dead because it is.
    private IEnumerable<FlowProof> Prove(PlayPlan play)
    {
        var proof = ShapeProof.Of(Code, play);
        var told = new HashSet<int>(FlowEdges.Reachable(play, play.Entry));
        var isRefuted = false;
        foreach (var node in play.Nodes)
        {
            if (told.Contains(node.Index) || node is FinishNode { IsImplied: true })
                continue;
            told.UnionWith(FlowEdges.Reachable(play, node.Index));
            isRefuted = true;
            var isStep = node.Index == play.Steps[node.Step].Entry;
            yield return proof with
            {
                Verdict = FlowVerdict.Refuted,
                Location = isStep ? play.Steps[node.Step].Location : node.Location,
                Arguments = [WitnessTeller.NameOf(play)],
            };
        }

        if (!isRefuted)
            yield return proof;
    }
}
