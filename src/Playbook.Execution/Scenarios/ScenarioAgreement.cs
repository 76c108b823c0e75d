using Playbook.Compiler.Flow;
using Playbook.Execution.Tracing;

namespace Playbook.Execution.Scenarios;

/// <summary>
/// Whether two programs did the same in a scenario: effects and skips in their order, and the state at the end.
/// </summary>
public static class ScenarioAgreement
{
    /// <summary>What differs first, in words; null where nothing does.</summary>
    public static string? Difference(FlowGraph graph, ScenarioResult one, ScenarioResult other)
    {
        for (var i = 0; i < Math.Max(one.Effects.Length, other.Effects.Length); i++)
        {
            var (first, second) = (WordsAt(graph, one, i), WordsAt(graph, other, i));
            if (first != second)
                return $"effect {i + 1} is {first} in the runner, {second} in the C#";
            if (one.Effects[i] != other.Effects[i])
                return $"effect {i + 1}, {first}, differs in its times or its identity";
        }

        return DifferenceOfStates(graph, one, other);
    }

    private static string? DifferenceOfStates(FlowGraph graph, ScenarioResult one, ScenarioResult other)
    {
        foreach (var slot in graph.Layout.Slots)
        {
            var isText = slot.Kind == Compiler.Flow.Layout.SlotKind.Text;
            for (var i = slot.Slot; i < slot.Slot + slot.Count; i++)
            {
                var isSame = isText
                    ? one.FinalTexts[i] == other.FinalTexts[i]
                    : one.FinalNumbers[i] == other.FinalNumbers[i];
                if (!isSame)
                    return $"`{slot.Name}` ends differently";
            }
        }

        return null;
    }

    private static string WordsAt(FlowGraph graph, ScenarioResult result, int place) =>
        place < result.Effects.Length ? $"`{EffectWords.Of(graph, result.Effects[place])}`" : "missing";
}
