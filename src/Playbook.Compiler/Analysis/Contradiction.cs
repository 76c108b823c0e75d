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

        var asked = new Dictionary<Operand, Asked>();
        foreach (var part in ConditionParts.Of(graph, condition))
        {
            if (part is AnyPlan && In(graph, part) is { } inner)
                return inner;
            if (ValueSet.Of(part) is not { } set)
                continue;
            if (Outside(graph, set))
                return (part, part);
            if (!asked.TryGetValue(set.Operand, out var earlier))
                asked.Add(set.Operand, new Asked(part, set));
            else if (earlier.RuledOutBy(part, set) is { } first)
                return (first, part);
        }

        return null;
    }

    /// <summary>All that is asked about one operand, and what is left of it.</summary>
    private sealed class Asked(ConditionPlan first, ValueSet set)
    {
        private readonly List<ConditionPlan> _parts = [first];
        private ValueSet _left = set;

        /// <summary>
        /// Takes one more part. Where nothing is left, the first part that this one rules out by itself, or the last
        /// of those that do so together.
        /// </summary>
        public ConditionPlan? RuledOutBy(ConditionPlan part, ValueSet asked)
        {
            if (_left.With(asked) is not { IsEmpty: true } and var left)
            {
                _left = left ?? _left;
                _parts.Add(part);
                return null;
            }

            return _parts.Find(earlier => ValueSet.Of(earlier)?.With(asked) is { IsEmpty: true })
                ?? _parts[_parts.Count - 1];
        }
    }

    // A score never leaves its range.
    private static bool Outside(FlowGraph graph, ValueSet set) =>
        set is { Operand: ScoreOperand score, Values.IsDefault: true }
        && (set.From > graph.Scores[score.Score].Greatest || set.To < graph.Scores[score.Score].Least);
}
