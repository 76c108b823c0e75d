using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Nobody stands still for ever. Every place has a limit of its own, but a task whose outcome is waited for and that
/// has no time.
/// </summary>
internal sealed class StuckWaitingAnalysis : FlowAnalysis
{
    public override string Code => "PB3003";

    public override string Claim => "Every wait ends, also when nobody answers.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        foreach (var play in graph.Plays)
        {
            var endless = play.Nodes.OfType<AnswerNode>().Where(answer => answer.Within is null).ToList();
            foreach (var answer in endless)
                yield return ShapeProof.Of(Code, play) with
                {
                    Verdict = FlowVerdict.Refuted,
                    Location = answer.Location,
                    Arguments = [answer.Text, WitnessTeller.NameOf(play)],
                };
            if (endless.Count == 0 && play.Nodes.Any(node => node.IsPlace))
                yield return ShapeProof.Of(Code, play);
        }
    }
}
