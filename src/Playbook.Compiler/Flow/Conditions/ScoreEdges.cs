namespace Playbook.Compiler.Flow.Conditions;

/// <summary>
/// Where the answer of a question about points changes: the answer for as many points may differ from the answer for
/// one point less.
/// </summary>
public static class ScoreEdges
{
    /// <summary>The edges of a question that asks for the points of one score, and that score's index.</summary>
    /// <exception cref="ArgumentException">The question asks for something else.</exception>
    public static (int Score, IEnumerable<long> Edges) Of(ConditionPlan condition) => condition switch
    {
        InBandPlan band => (band.Score, [band.From, band.Below]),
        ComparePlan { Operand: ScoreOperand score } compare =>
            (score.Score, Of(compare.Op, compare.Constant.Number)),
        OneOfPlan { Operand: ScoreOperand score } oneOf =>
            (score.Score, oneOf.Constants.SelectMany(constant => Of(CompareOp.Equal, constant.Number)).Distinct()),
        RangePlan { Operand: ScoreOperand score } range => (score.Score, [range.From.Number, range.To.Number + 1]),
        _ => throw new ArgumentException("not a question about points", nameof(condition)),
    };

    private static long[] Of(CompareOp op, long points) => op switch
    {
        CompareOp.Less or CompareOp.GreaterOrEqual => [points],
        CompareOp.LessOrEqual or CompareOp.Greater => [points + 1],
        _ => [points, points + 1],
    };
}
