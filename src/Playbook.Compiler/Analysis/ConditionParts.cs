using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>Everything that must hold at once for a condition; a segment stands for its own condition.</summary>
internal static class ConditionParts
{
    public static IEnumerable<ConditionPlan> Of(FlowGraph graph, ConditionPlan condition) => condition switch
    {
        AllPlan all => all.Parts.SelectMany(part => Of(graph, part)),
        InSegmentPlan segment => Of(graph, graph.Conditions[graph.Segments[segment.Segment].Condition].Condition),
        _ => [condition],
    };
}
