using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>A play that promises a hand-off within a time has a way that gets there in that time.</summary>
internal sealed class TimeToHandoffAnalysis : FlowAnalysis
{
    public override string Code => "PB3022";

    public override string Claim => "The hand-off that is promised can be reached in the time promised.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        foreach (var (play, plan) in PlayPlans.Of(workspace, graph))
        {
            if (play.Promises.OfType<BoundHandOffWithinPromise>().FirstOrDefault() is not { } promise)
                continue;
            var quickest = WaySearch.Run(graph, plan, new Question());
            var least = quickest.Way?.Least ?? long.MaxValue;
            var isKept = least <= WayEdges.Most(promise.Length);
            var teller = new WitnessTeller(graph);
            var way = quickest.Way is { } found
                ? teller.Tell(found, "the hand-off") with { Scenario = teller.StandingScenario(found, Code) }
                : null;
            yield return new FlowProof
            {
                Code = Code,
                Play = plan.Index,
                Verdict = !quickest.IsComplete ? FlowVerdict.NotProved
                    : isKept ? FlowVerdict.Proved
                    : FlowVerdict.Refuted,
                States = quickest.States,
                Budget = WaySearch.Budget,
                Assumptions = ["Every touch goes out at once, and every answer comes at once."],
                Location = isKept ? plan.Location : promise.Location,
                Witness = isKept ? null : way,
                Arguments =
                [
                    WitnessTeller.NameOf(plan), $"{promise.Length}",
                    way?.Story ?? "no way through the play hands off",
                ],
            };
        }
    }

    private sealed class Question : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) => mark;

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) => node is HandOffNode;
    }
}
