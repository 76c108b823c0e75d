using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// The edges of a whole workspace that need neither a minute nor a new input: within plays, by <c>continue with</c>,
/// and by a write that can make another play's <c>when</c> true. Over-approximates: what a condition reads may change
/// it, unless the written constant alone decides it, or the way that points go.
/// </summary>
/// <param name="graph">All plays.</param>
/// <param name="startNothing">Statements that write, but can't start a play again and again.</param>
internal sealed class ImmediateFlow(FlowGraph graph, HashSet<FlowPoint> startNothing)
{
    /// <summary>The points that can follow at the same instant.</summary>
    public IEnumerable<FlowPoint> After(FlowPoint point)
    {
        var node = graph.Plays[point.Play].Nodes[point.Node];
        var inside = new List<FlowPoint>();
        foreach (var target in ImmediateEdges.From(node))
            inside.Add(point with { Node = target });
        return node switch
        {
            ContinueNode next => [Entry(next.Play)],
            SetFieldNode set => inside.Concat(Started(entry => MayHold(entry, set))),
            AddPointsNode points when !startNothing.Contains(point) =>
                inside.Concat(Started(entry => MayHold(entry, points))),
            _ => inside,
        };
    }

    private FlowPoint Entry(int play) => new(play, graph.Plays[play].Entry);

    // A play that starts once in a lead's life, or not before a minute has passed, is on no cycle by its `when`.
    private IEnumerable<FlowPoint> Started(Func<ConditionEntry, bool> mayHold) =>
        from play in graph.Plays
        where play.Again == AgainPlan.AnyTime
        from trigger in play.Triggers.OfType<ConditionTrigger>()
        where mayHold(graph.Conditions[trigger.Condition])
        select Entry(play.Index);

    private static bool MayHold(ConditionEntry entry, SetFieldNode set) =>
        entry.Reads.Fields.Contains(set.Field)
        && !(set.Value is ConstantOperand constant && IsRuledOut(entry.Condition, set.Field, constant.Value));

    // A score of fit is counted anew at the same instant: what a statement takes comes back, and begins what it ended.
    private bool MayHold(ConditionEntry entry, AddPointsNode points) =>
        entry.Reads.Scores.Contains(points.Score)
        && (graph.Scores[points.Score].IsFit
            || new ScoreChange(graph, points.Score, rises: points.Points > 0).MayBegin(entry.Condition));

    // Only an equality is decided by the constant alone; everything else counts as possible.
    private static bool IsRuledOut(ConditionPlan condition, int field, PlanValue value) => condition switch
    {
        AllPlan all => all.Parts.Any(part => IsRuledOut(part, field, value)),
        ComparePlan { Op: CompareOp.Equal, Operand: FieldOperand operand } compare =>
            operand.Field == field && !IsSame(compare.Constant, value),
        OneOfPlan { IsNegated: false, Operand: FieldOperand operand } oneOf =>
            operand.Field == field && !oneOf.Constants.Any(constant => IsSame(constant, value)),
        _ => false,
    };

    private static bool IsSame(PlanValue left, PlanValue right) =>
        left.Number == right.Number && string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase);
}
