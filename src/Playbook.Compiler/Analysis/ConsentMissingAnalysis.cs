using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// No touch stands where its consent was withdrawn on the way, by a statement or by what an event brings, unless a
/// line says what happens when it is skipped.
/// </summary>
internal sealed class ConsentMissingAnalysis : WayAnalysis
{
    public override string Code => "PB3008";

    public override string Claim => "No touch stands where the consent that it needs was withdrawn on the way.";

    protected override IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play)
    {
        var asked = new HashSet<int>();
        foreach (var node in FlowReach.From(graph, play).SelectMany(reached => reached.Nodes))
        {
            var field = ConsentOf(graph, node);
            if (field >= 0 && asked.Add(field))
                yield return new Question(graph, field);
        }
    }

    protected override string End(WitnessTeller teller, FlowNode node) => $"{Name(teller, node)} can only be skipped";

    protected override IEnumerable<string> Arguments(
        WitnessTeller teller, WayQuestion question, FlowNode node) => [Name(teller, node)];

    protected override WitnessClaim Claimed(
        WitnessTeller teller, WayQuestion question, Way way, FlowNode node) =>
        new(TitleOf(Code), $"{teller.EffectOf(node, way)} skipped because consent", IsReleased: false);

    private static string Name(WitnessTeller teller, FlowNode node) =>
        node is TouchNode touch ? teller.NameOf(touch) : "`send each of`";

    private static int ConsentOf(FlowGraph graph, FlowNode node) => node switch
    {
        TouchNode touch => graph.Channels[touch.Channel].ConsentField,
        EachNode each => graph.Channels[each.Channel].ConsentField,
        _ => -1,
    };

    private sealed class Question(FlowGraph graph, int field) : WayQuestion
    {
        private const int Open = 0;
        private const int Withdrawn = 1;

        public override int Start(PlayPlan play, TriggerPlan? trigger) =>
            trigger is EventTrigger item ? After(Open, item.Match) : Open;

        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge)
        {
            if (edge.Kind == WayKind.Matched)
            {
                var after = After(mark, edge.Match);
                return after == Withdrawn && Stops(graph.Plays[from.Play], edge.Match) ? Dropped : after;
            }

            if (node is SetFieldNode set && set.Field == field)
                return IsNo(set.Value) ? Withdrawn : Open;
            var isRuledOut = mark == Withdrawn && edge.Kind == WayKind.Holds && node is BranchNode branch
                && NeedsYes(graph.Conditions[branch.Condition].Condition);
            return isRuledOut ? Dropped : mark;
        }

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            mark == Withdrawn && ConsentOf(graph, node) == field && node is PlaceNode place
            && !place.Outcomes.Any(edge => edge.Kind == OutcomeKind.Skipped
                && (edge.Reason is null or SkipReason.Consent));

        // The last word of what surely comes with the match: every event that it takes sets the field.
        private int After(int mark, int match)
        {
            var events = graph.EventsOf(graph.Matches[match]).ToList();
            var settings = events.Select(item => item.Sets.LastOrDefault(setting => setting.Field == field)).ToList();
            if (events.Count == 0 || settings.Contains(null))
                return mark;
            return settings.All(setting => setting is not null && IsNo(setting.Value)) ? Withdrawn : Open;
        }

        private bool Stops(PlayPlan play, int match)
        {
            var stopping = graph.MatchesOf(play.StopOn).Where(stop => stop.Where < 0)
                .SelectMany(graph.EventsOf).ToList();
            return graph.EventsOf(graph.Matches[match]).All(stopping.Contains);
        }

        private bool NeedsYes(ConditionPlan condition) => condition switch
        {
            AllPlan all => all.Parts.Any(NeedsYes),
            AnyPlan any => any.Parts.All(NeedsYes),
            ComparePlan { Op: CompareOp.Equal, Operand: FieldOperand operand } compare =>
                operand.Field == field && compare.Constant.Number != 0,
            InSegmentPlan segment => NeedsYes(graph.Conditions[graph.Segments[segment.Segment].Condition].Condition),
            _ => false,
        };

        private static bool IsNo(Operand value) => value is ConstantOperand { Value.Number: 0 };
    }
}
