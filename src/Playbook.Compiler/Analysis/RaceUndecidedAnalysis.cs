using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Where more plays than a cap lets through want it at the very instant of one input, a priority says which goes
/// first. Without one the order of names does, which nobody chose.
/// </summary>
internal sealed class RaceUndecidedAnalysis : FlowAnalysis
{
    public override string Code => "PB3017";

    public override string Claim => "Where plays want one cap at one instant, a priority decides.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        foreach (var plays in SameStart.Groups(graph))
        {
            foreach (var channel in graph.Channels)
            {
                foreach (var cap in channel.Caps)
                {
                    var arrivals = SameStart.Arrivals(graph, plays, channel.Index, cap.Limit + 1);
                    if (arrivals.Length <= cap.Limit || arrivals[cap.Limit].Way.Least > 0
                        || CapExceededAnalysis.IsLost(0, channel, cap))
                        continue;
                    var (first, last) = (arrivals[cap.Limit - 1].Play, arrivals[cap.Limit].Play);
                    if (first != last)
                        yield return Proof(graph, first, last, arrivals[cap.Limit].Way, channel, cap);
                }
            }
        }
    }

    private FlowProof Proof(
        FlowGraph graph, PlayPlan first, PlayPlan last, Way way, ChannelPlan channel, CapPlan cap)
    {
        var isDecided = first.Priority != last.Priority;
        var teller = new WitnessTeller(graph);
        var touch = (TouchNode)graph.Plays[way.End.Play].Nodes[way.End.Node];
        var witness = teller.Tell(way, $"{teller.NameOf(touch)} waits behind `{WitnessTeller.NameOf(first)}`");
        return ShapeProof.Of(Code, last) with
        {
            Verdict = isDecided ? FlowVerdict.Proved : FlowVerdict.Refuted,
            Location = isDecided ? last.Location : touch.Location,
            Witness = isDecided ? null : witness,
            Arguments =
            [
                WitnessTeller.NameOf(first), WitnessTeller.NameOf(last), teller.ChannelName(channel.Index),
                $"{cap.Limit}", $"{cap.Per}",
            ],
        };
    }
}
