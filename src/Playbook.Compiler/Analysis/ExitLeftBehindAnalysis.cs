using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// What stops a play also stops those that it hands over to, as long as they go on writing or calling. A stop that
/// takes the consent away needs no second line: the gate keeps the touch back.
/// </summary>
internal sealed class ExitLeftBehindAnalysis : WayAnalysis
{
    public override string Code => "PB3026";

    public override string Claim => "What stops a play also stops the plays that it hands over to.";

    protected override IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play) =>
        play.SubjectTeam < 0 && play.Nodes.Any(node => node is ContinueNode)
            ? graph.MatchesOf(play.StopOn).Where(stop => stop.ListensTo.Length > 0)
                .Select(stop => new Question(graph, play, stop))
            : [];

    protected override string End(WitnessTeller teller, FlowNode node) => $"{Name(teller, node)} still goes out";

    protected override IEnumerable<string> Arguments(WitnessTeller teller, WayQuestion question, FlowNode node) =>
        [Name(teller, node), teller.MatchName(((Question)question).Stop.Index)];

    protected override WitnessClaim Claimed(
        WitnessTeller teller, WayQuestion question, Way way, FlowNode node) =>
        new(TitleOf(Code), teller.EffectOf(node, way), StopBefore: ((Question)question).Stop.Index);

    private static string Name(WitnessTeller teller, FlowNode node) =>
        node is TouchNode touch ? teller.NameOf(touch) : "`send each of`";

    private sealed class Question(FlowGraph graph, PlayPlan play, MatchPlan stop) : WayQuestion
    {
        private const int Inside = 0;
        private const int TakenOver = 1;
        private const int LeftBehind = 2;

        public MatchPlan Stop => stop;

        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge)
        {
            // Only where somebody stands for a while can the input come in between.
            if (edge.Kind != WayKind.Continued)
                return mark == TakenOver && node.IsPlace ? LeftBehind : mark;
            if (edge.To.Play == play.Index || IsStopped(graph.Plays[edge.To.Play]))
                return Dropped;
            return mark == LeftBehind ? LeftBehind : TakenOver;
        }

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) => mark == LeftBehind && node switch
        {
            TouchNode { Kind: not TouchKind.Share } touch => !IsGated(graph.Channels[touch.Channel]),
            EachNode each => !IsGated(graph.Channels[each.Channel]),
            _ => false,
        };

        // By the same input, or by a condition that asks about it.
        private bool IsStopped(PlayPlan other) =>
            stop.ListensTo.All(item => other.StopOn.Any(index => Takes(graph.Matches[index], item)))
            || other.StopWhen.Any(index => AsksAbout(graph.Conditions[index].Condition));

        private bool Takes(MatchPlan match, int item) =>
            match.ListensTo.Contains(item) && (match.Where < 0 || match.Where == stop.Where
                || (stop.Where >= 0 && graph.Conditions[match.Where].Condition
                    .Equals(graph.Conditions[stop.Where].Condition)));

        private bool AsksAbout(ConditionPlan condition) => condition switch
        {
            AllPlan all => all.Parts.Any(AsksAbout),
            AnyPlan any => any.Parts.Any(AsksAbout),
            HappenedPlan happened => Meets(graph.Histories[happened.History].Match),
            CountPlan count => Meets(graph.Counters[count.Counter].Match),
            InSegmentPlan segment =>
                AsksAbout(graph.Conditions[graph.Segments[segment.Segment].Condition].Condition),
            _ => false,
        };

        private bool Meets(int match) => graph.Matches[match].ListensTo.Any(item => stop.ListensTo.Contains(item));

        // Every event that stops also closes the channel, or suppresses the lead.
        private bool IsGated(ChannelPlan channel) => stop.ListensTo.All(index =>
            graph.Events[index].Sets.Any(setting => setting.Value is ConstantOperand constant
                && ((setting.Field == channel.ConsentField && constant.Value.Number == 0)
                    || (setting.Field == graph.SuppressedField && constant.Value.Number != 0))));
    }
}
