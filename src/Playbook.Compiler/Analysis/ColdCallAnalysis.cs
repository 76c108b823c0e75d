using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Nobody is called who has not turned to us before: by what started the play, by an answer or an event on the way, by
/// a condition that only such people meet, or by what the call needs. Customers have turned to us long ago.
/// </summary>
internal sealed class ColdCallAnalysis : WayAnalysis
{
    public override string Code => "PB3009";

    public override string Claim => "Nobody is called who has not turned to us before.";

    protected override IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play) =>
        FlowReach.From(graph, play).SelectMany(reached => reached.Nodes).Any(IsCall) ? [new Question(graph)] : [];

    protected override string End(WitnessTeller teller, FlowNode node) => "a call that they do not expect";

    protected override IEnumerable<string> Arguments(
        WitnessTeller teller, WayQuestion question, FlowNode node) => [];

    private static bool IsCall(FlowNode node) => node is TouchNode { Kind: TouchKind.Call };

    private sealed class Question(FlowGraph graph) : WayQuestion
    {
        private readonly Engagement _engagement = new(graph);

        public override int Start(PlayPlan play, TriggerPlan? trigger)
        {
            var isWarm = trigger switch
            {
                EventTrigger item => _engagement.IsShownByMatch(item.Match),
                ConditionTrigger item => _engagement.IsNeededBy(item.Condition),
                // Without a line of its own the play is begun by another one, or by a hand-off that came back.
                null => true,
                _ => false,
            };
            return isWarm || _engagement.IsNeededBy(play) ? Dropped : 0;
        }

        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge)
        {
            var isWarm = edge.Kind switch
            {
                WayKind.Matched => _engagement.IsShownByMatch(edge.Match),
                WayKind.Answered => true,
                WayKind.Holds => node is BranchNode branch && _engagement.IsNeededBy(branch.Condition),
                WayKind.Continued => _engagement.IsNeededBy(graph.Plays[edge.To.Play]),
                _ => false,
            };
            return isWarm ? Dropped : mark;
        }

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            node is TouchNode { Kind: TouchKind.Call } call && !_engagement.IsNeededBy(call.Needs);
    }
}
