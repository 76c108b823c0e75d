using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Which questions get another answer when a score goes one way and nothing else changes. What it does not know may.
/// </summary>
/// <param name="graph">The workspace.</param>
/// <param name="score">Index of the score.</param>
/// <param name="rises">Whether it goes up.</param>
internal sealed class ScoreChange(FlowGraph graph, int score, bool rises)
{
    /// <summary>Whether the answer may become yes.</summary>
    public bool MayBegin(ConditionPlan condition) => MayBecome(condition, yes: true);

    private bool MayBecome(ConditionPlan condition, bool yes) => condition switch
    {
        AllPlan all => all.Parts.Any(part => MayBecome(part, yes)),
        AnyPlan any => any.Parts.Any(part => MayBecome(part, yes)),
        NotPlan not => MayBecome(not.Part, !yes),
        InSegmentPlan inside =>
            MayBecome(graph.Conditions[graph.Segments[inside.Segment].Condition].Condition, yes),
        InBandPlan band => band.Score == score
            && (rises == yes ? band.From > graph.Scores[score].Least : band.Below <= graph.Scores[score].Greatest),
        ComparePlan { Operand: ScoreOperand asked, Op: var op } => asked.Score == score && op switch
        {
            CompareOp.Greater or CompareOp.GreaterOrEqual => rises == yes,
            CompareOp.Less or CompareOp.LessOrEqual => rises != yes,
            _ => true,
        },
        OneOfPlan { Operand: ScoreOperand asked } => asked.Score == score,
        RangePlan { Operand: ScoreOperand asked } => asked.Score == score,
        _ => false,
    };
}
