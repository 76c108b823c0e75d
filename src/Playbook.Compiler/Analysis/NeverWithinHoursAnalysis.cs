using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// No touch comes due at a time of the week at which its channel is closed for longer than the touch may be held: it
/// would be skipped each time.
/// </summary>
internal sealed class NeverWithinHoursAnalysis : WayAnalysis
{
    public override string Code => "PB3010";

    public override string Claim => "No touch comes due when its channel is closed for longer than it may wait.";

    protected override string Assumption => "The clock is not changed while somebody waits.";

    protected override IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play)
    {
        var hasHours = FlowReach.From(graph, play).SelectMany(reached => reached.Nodes).Any(node =>
            ChannelOf(node) is >= 0 and var channel && !graph.Channels[channel].Hours.IsEmpty);
        return hasHours ? [new Question(graph)] : [];
    }

    protected override string End(WitnessTeller teller, FlowNode node) => $"{Name(teller, node)} is too late to wait";

    protected override IEnumerable<string> Arguments(
        WitnessTeller teller, WayQuestion question, FlowNode node) =>
        [Name(teller, node), teller.ChannelName(ChannelOf(node)), teller.HoldOf(ChannelOf(node))];

    protected override WitnessClaim Claimed(
        WitnessTeller teller, WayQuestion question, Way way, FlowNode node) =>
        new(TitleOf(Code), $"{teller.EffectOf(node, way)} skipped because hours", IsReleased: false);

    private static string Name(WitnessTeller teller, FlowNode node) =>
        node is TouchNode touch ? teller.NameOf(touch) : "`send each of`";

    private static int ChannelOf(FlowNode node) => node switch
    {
        TouchNode touch => touch.Channel,
        EachNode each => each.Channel,
        _ => -1,
    };

    private sealed class Question(FlowGraph graph) : WayQuestion
    {
        public override int Start(PlayPlan play, TriggerPlan? trigger) => trigger switch
        {
            ScheduleTrigger { Kind: ScheduleKind.Calendar, Unit: DurationUnit.CalendarWeek } =>
                WeekTime.At(Weekday.Monday, 0),
            ScheduleTrigger { Kind: ScheduleKind.Calendar } => WeekTime.OnAnyDay(0),
            ScheduleTrigger item => WeekTime.At(item.Day, item.Minute),
            AtTrigger item => WeekTime.OnDate(item.Day, item.Minute),
            DateTrigger { Minute: >= 0, OrAtOnce: false } item => WeekTime.OnAnyDay(item.Minute),
            _ => WeekTime.Unknown,
        };

        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) => node switch
        {
            WaitUntilNode until => WeekTime.After(mark, until.Moment),
            WaitNode wait => WeekTime.After(mark, wait.Length),
            PlaceNode when edge.Kind != WayKind.Runs => WeekTime.Unknown,
            _ => mark,
        };

        public override bool IsBad(int mark, FlowPoint at, FlowNode node)
        {
            if (ChannelOf(node) is not (>= 0 and var index) || node is not PlaceNode place)
                return false;
            var isAnswered = place.Outcomes.Any(edge => edge.Kind == OutcomeKind.Skipped
                && (edge.Reason is null or SkipReason.Hours));
            return !isAnswered && WeekTime.IsClosed(mark, graph.Channels[index]);
        }
    }
}
