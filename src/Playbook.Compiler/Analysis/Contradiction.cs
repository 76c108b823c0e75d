using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>Two parts of a condition that never hold at once.</summary>
internal static class Contradiction
{
    /// <summary>The earlier and the later part; null where none was found.</summary>
    public static (ConditionPlan First, ConditionPlan Second)? In(FlowGraph graph, ConditionPlan condition)
    {
        if (condition is AnyPlan any)
        {
            foreach (var part in any.Parts)
            {
                if (In(graph, part) is { } found)
                    return found;
            }

            return null;
        }

        var sets = new List<(ConditionPlan Part, ValueSet Set)>();
        foreach (var part in ConditionParts.Of(graph, condition))
        {
            if (part is AnyPlan && In(graph, part) is { } inner)
                return inner;
            if (ValueSet.Of(part) is not { } set)
                continue;
            foreach (var (first, earlier) in sets)
            {
                if (earlier.With(set) is { IsEmpty: true })
                    return (first, part);
            }

            if (Outside(graph, set))
                return (part, part);
            sets.Add((part, set));
        }

        return null;
    }

    // A score never leaves its range.
    private static bool Outside(FlowGraph graph, ValueSet set) =>
        set is { Operand: ScoreOperand score, Values.IsDefault: true }
        && (set.From > graph.Scores[score.Score].Greatest || set.To < graph.Scores[score.Score].Least);
}
