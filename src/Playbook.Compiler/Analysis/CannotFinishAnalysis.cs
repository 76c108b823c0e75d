using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// From every play a lead comes out again: some way ends, or a line stops it. What has no way out are plays that only
/// ever hand over to each other.
/// </summary>
internal sealed class CannotFinishAnalysis : FlowAnalysis
{
    public override string Code => "PB3007";

    public override string Claim => "From every play there is a way out.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        var told = new HashSet<int>();
        foreach (var (written, play) in PlayPlans.Of(workspace, graph))
        {
            var reached = FlowReach.From(graph, play).ToImmutableArray();
            // Plays that go round at one instant are a graver matter, with a rule of its own.
            if (!play.Nodes.OfType<ContinueNode>().Any() || !reached.SelectMany(other => other.Nodes).Any(TakesTime))
                continue;
            if (WaySearch.Run(graph, play, new WayOut(graph)).Way is not null)
                yield return ShapeProof.Of(Code, play);
            else if (!reached.Any(other => told.Contains(other.Index)))
            {
                told.Add(play.Index);
                yield return ShapeProof.Of(Code, play) with
                {
                    Verdict = FlowVerdict.Refuted,
                    Location = written.Play.Location,
                    Arguments = [string.Join("` → `", reached.Append(play).Select(WitnessTeller.NameOf))],
                };
            }
        }
    }

    private static bool TakesTime(FlowNode node) => node.IsPlace && node is not TouchNode;

    // A line that stops is a way out; so is an end, and a hand-off, which may be given up.
    private sealed class WayOut(FlowGraph graph) : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) => mark;

        public override bool IsBad(int mark, FlowPoint at, FlowNode node)
        {
            var play = graph.Plays[at.Play];
            return play.StopOn.Length + play.StopWhen.Length > 0
                || node is HandOffNode
                || (node.IsEnd && node is not ContinueNode);
        }
    }
}
