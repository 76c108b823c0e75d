using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>Everything that must hold at once for a condition; a segment stands for its own condition.</summary>
internal static class ConditionParts
{
    public static List<ConditionPlan> Of(FlowGraph graph, ConditionPlan condition)
    {
        var parts = new List<ConditionPlan>();
        Add(graph, condition, parts);
        return parts;
    }

    private static void Add(FlowGraph graph, ConditionPlan condition, List<ConditionPlan> parts)
    {
        switch (condition)
        {
            case AllPlan all:
                foreach (var part in all.Parts)
                    Add(graph, part, parts);
                break;
            case InSegmentPlan segment:
                Add(graph, graph.Conditions[graph.Segments[segment.Segment].Condition].Condition, parts);
                break;
            default:
                parts.Add(condition);
                break;
        }
    }
}
