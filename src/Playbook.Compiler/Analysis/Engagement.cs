using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>What shows that a person has turned to us: an engagement event, or a condition that needs one.</summary>
internal sealed class Engagement(FlowGraph graph)
{
    /// <summary>Every input that the match takes is an engagement.</summary>
    public bool IsShownBy(MatchPlan match) =>
        match.IsActivity
        || (match.ListensTo.Length > 0
            && graph.EventsOf(match).All(item => item.Nature == EventNature.Engagement));

    public bool IsShownByMatch(int match) => match >= 0 && IsShownBy(graph.Matches[match]);

    /// <summary>The condition can only hold for somebody who has turned to us, or who is a customer already.</summary>
    public bool IsNeededBy(int condition) => condition >= 0 && IsNeededBy(graph.Conditions[condition].Condition);

    private bool IsNeededBy(ConditionPlan condition) => condition switch
    {
        AllPlan all => all.Parts.Any(IsNeededBy),
        AnyPlan any => any.Parts.Length > 0 && any.Parts.All(IsNeededBy),
        HappenedPlan happened => IsShownByMatch(graph.Histories[happened.History].Match),
        CountPlan { IsAtLeast: true } count =>
            count.Times > 0 && IsShownByMatch(graph.Counters[count.Counter].Match),
        InBandPlan band => IsEarned(band.Score, band.From),
        ComparePlan { Op: CompareOp.Greater or CompareOp.GreaterOrEqual, Operand: ScoreOperand score } compare =>
            IsEarned(score.Score, compare.Constant.Number),
        InSegmentPlan segment => IsNeededBy(graph.Segments[segment.Segment].Condition),
        _ => IsOfCustomers(condition),
    };

    /// <summary>Everybody whom the play takes is a customer, or has turned to us.</summary>
    public bool IsNeededBy(PlayPlan play) =>
        play.Audience.Length > 0 && play.Audience.All(condition => IsNeededBy(condition));

    /// <summary>Everybody whom the play takes is a customer.</summary>
    public bool IsOfCustomers(PlayPlan play) =>
        play.Audience.Length > 0
        && play.Audience.All(condition => IsOfCustomers(graph.Conditions[condition].Condition));

    private bool IsOfCustomers(ConditionPlan condition) => condition switch
    {
        AllPlan all => all.Parts.Any(IsOfCustomers),
        AnyPlan any => any.Parts.Length > 0 && any.Parts.All(IsOfCustomers),
        ComparePlan { Op: CompareOp.Equal, Operand: FieldOperand field } compare =>
            IsCustomer(field, compare.Constant),
        OneOfPlan { IsNegated: false, Operand: FieldOperand field } oneOf =>
            oneOf.Constants.All(constant => IsCustomer(field, constant)),
        InSegmentPlan segment =>
            IsOfCustomers(graph.Conditions[graph.Segments[segment.Segment].Condition].Condition),
        _ => false,
    };

    // Points that only events add can't be there before one came in.
    private bool IsEarned(int score, long points)
    {
        var plan = graph.Scores[score];
        return !plan.IsFit && points > Math.Max(plan.Least, Math.Min(0, plan.Greatest));
    }

    private bool IsCustomer(FieldOperand operand, PlanValue value)
    {
        var field = graph.Fields[operand.Field];
        var isCustomer = value.Text == "customer"
            || (value.Text is null && value.Number >= 0 && value.Number < field.Choices.Length
                && field.Choices[(int)value.Number] == "customer");
        return field.Name == "stage" && isCustomer;
    }
}
