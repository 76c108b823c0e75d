using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// One lead does not get the same content twice on one way, also where one play takes over from another. A step that
/// is repeated sends again on purpose, and <c>send each of</c> passes over what was sent.
/// </summary>
internal sealed class DoubleMessageAnalysis : WayAnalysis
{
    public override string Code => "PB3005";

    public override string Claim => "No way sends the same content twice.";

    protected override IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play)
    {
        foreach (var first in play.Nodes)
        {
            foreach (var content in ContentsOf(first))
            {
                if (FlowReach.From(graph, play).Any(other => Later(other, first, content)))
                    yield return new Question(play, first, content);
            }
        }
    }

    protected override string End(WitnessTeller teller, FlowNode node) =>
        node is TouchNode touch ? $"{teller.NameOf(touch)} is sent again" : "";

    protected override IEnumerable<string> Arguments(
        WitnessTeller teller, WayQuestion question, FlowNode node) =>
        [node is TouchNode touch ? teller.ContentName(touch.Content) : ""];

    protected override WitnessClaim Claimed(
        WitnessTeller teller, WayQuestion question, Way way, FlowNode node) =>
        new(TitleOf(Code), $"2 {teller.EffectOf(node, way)}");

    private static ImmutableArray<int> ContentsOf(FlowNode node) => node switch
    {
        TouchNode { Kind: TouchKind.Send } touch => [touch.Content],
        EachNode each => each.Contents,
        _ => [],
    };

    private static bool Later(PlayPlan play, FlowNode first, int content) =>
        play.Nodes.OfType<TouchNode>().Any(send =>
            send.Kind == TouchKind.Send && send.Content == content && !ReferenceEquals(send, first));

    private sealed class Question(PlayPlan play, FlowNode first, int content) : WayQuestion
    {
        private const int Sent = 1;

        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge)
        {
            var leavesForGood = edge.Kind == WayKind.Continued && edge.To.Play == play.Index;
            if (edge.Kind == WayKind.Repeated || leavesForGood)
                return Dropped;
            var isFirst = from.Play == play.Index && node.Index == first.Index;
            return isFirst && edge.Kind == WayKind.Released ? Sent : mark;
        }

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            mark == Sent && node is TouchNode { Kind: TouchKind.Send } touch && touch.Content == content
            && !(at.Play == play.Index && at.Node == first.Index);
    }
}
