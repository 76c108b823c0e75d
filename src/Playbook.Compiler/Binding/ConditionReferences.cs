using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>The segments, signals, events and scores that a condition asks about.</summary>
public static class ConditionReferences
{
    /// <summary>In the order written; one that is named twice comes twice.</summary>
    public static IEnumerable<Symbol> Of(BoundCondition? condition)
    {
        var pending = new Stack<BoundCondition>();
        if (condition is not null)
            pending.Push(condition);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (SubjectOf(next) is { } subject)
                yield return subject;
            foreach (var part in PartsOf(next).Reverse())
                pending.Push(part);
        }
    }

    private static Symbol? SubjectOf(BoundCondition condition) => condition switch
    {
        BoundInSegment inside => inside.Segment,
        BoundScoreInBand band => band.Score,
        BoundHappened happened => happened.Subject,
        BoundNotHappened happened => happened.Subject,
        BoundQuietFor quiet => quiet.Subject,
        BoundCount count => count.Subject,
        BoundIsOneOf test => ScoreOf(test.Field),
        BoundComparison test => ScoreOf(test.Field),
        BoundBetween test => ScoreOf(test.Field),
        _ => null,
    };

    private static Symbol? ScoreOf(BoundField field) => (field as BoundScoreField)?.Score;

    private static IEnumerable<BoundCondition> PartsOf(BoundCondition condition) => condition switch
    {
        BoundAnd and => and.Operands,
        BoundOr or => or.Operands,
        BoundNot not => [not.Operand],
        BoundHappened { Where: { } where } => [where],
        BoundNotHappened { Where: { } where } => [where],
        BoundQuietFor { Where: { } where } => [where],
        BoundCount { Where: { } where } => [where],
        _ => [],
    };
}
