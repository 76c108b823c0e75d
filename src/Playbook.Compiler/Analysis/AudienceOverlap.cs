using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>Whether one lead can be in two plays at once; where nothing speaks against it, it can.</summary>
internal static class AudienceOverlap
{
    public static bool IsPossible(FlowGraph graph, PlayPlan first, PlayPlan second) =>
        IsLet(graph, first, second) && IsLet(graph, second, first)
        && Ways(graph, first).Any(one => Ways(graph, second).Any(other =>
            Contradiction.In(graph, new AllPlan([.. one, .. other])) is null));

    // Nobody whom one play asks for is left out by the other.
    private static bool IsLet(FlowGraph graph, PlayPlan asked, PlayPlan other)
    {
        var implication = new Implication(graph);
        return asked.Audience.IsEmpty || asked.Audience.Any(audience => other.Excluded.All(excluded =>
            !implication.Holds(graph.Conditions[audience].Condition, graph.Conditions[excluded].Condition)));
    }

    private static IEnumerable<ImmutableArray<ConditionPlan>> Ways(FlowGraph graph, PlayPlan play) =>
        play.Audience.IsEmpty
            ? [[]]
            : play.Audience.Select(index => ImmutableArray.Create(graph.Conditions[index].Condition));
}
