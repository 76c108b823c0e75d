using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Whoever turns to us hears from us soon: within the time that the play promises, or within a week where it promises
/// none.
/// </summary>
internal sealed class LateEntryAnalysis : FlowAnalysis
{
    /// <summary>After a week people have forgotten that they asked.</summary>
    private static readonly Duration Unpromised = new(7, DurationUnit.Day);

    public override string Code => "PB4027";

    public override string Claim => "Whoever turns to us can hear from us in time.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        var engagement = new Engagement(graph);
        foreach (var (play, plan) in PlayPlans.Of(workspace, graph))
        {
            var promise = play.Promises.OfType<BoundFirstTouchWithinPromise>().FirstOrDefault();
            var isAsked = promise is not null || (plan.SubjectTeam < 0 && plan.Triggers.Length > 0
                && plan.Triggers.All(trigger =>
                    trigger is EventTrigger item && engagement.IsShownByMatch(item.Match)));
            if (isAsked)
                yield return Prove(graph, plan, promise);
        }
    }

    private FlowProof Prove(FlowGraph graph, PlayPlan plan, BoundFirstTouchWithinPromise? promise)
    {
        var limit = promise?.Length ?? Unpromised;
        var quickest = WaySearch.Run(graph, plan, new Question(onlyTouches: promise is not null));
        var isLate = quickest.Way is { } way && way.Least > WayEdges.Most(limit);
        var teller = new WitnessTeller(graph);
        var witness = isLate && quickest.Way is { } late
            ? teller.Tell(late, "the first we do") with { Scenario = teller.StandingScenario(late, Code) }
            : null;
        return new FlowProof
        {
            Code = Code,
            Play = plan.Index,
            Verdict = !quickest.IsComplete ? FlowVerdict.NotProved
                : isLate ? FlowVerdict.Refuted
                : FlowVerdict.Proved,
            States = quickest.States,
            Budget = WaySearch.Budget,
            Assumptions = ["Every touch goes out at once, and every answer comes at once."],
            Location = isLate ? promise?.Location ?? plan.Triggers[0].Location : plan.Location,
            Witness = witness,
            Arguments = [WitnessTeller.NameOf(plan), $"{limit}", witness?.Story ?? ""],
        };
    }

    private sealed class Question(bool onlyTouches) : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) => mark;

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            node is TouchNode or EachNode
            || (!onlyTouches
                && node is AnswerNode or TaskNode or NotifyNode or HandOffNode or AssignNode or RouteNode
                    or FinishNode);
    }
}
