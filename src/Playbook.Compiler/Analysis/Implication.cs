using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Whether one condition can only hold where another holds. Finds equal ones, parts of larger ones, segments looked
/// through, and numbers that lie inside others; what it does not find is not said to be false.
/// </summary>
internal sealed class Implication(FlowGraph graph)
{
    public bool Holds(ConditionPlan condition, ConditionPlan implied)
    {
        if (condition.Equals(implied))
            return true;
        return condition switch
        {
            InSegmentPlan segment => Holds(ConditionOf(segment), implied),
            AnyPlan any => any.Parts.All(part => Holds(part, implied)),
            _ when implied is InSegmentPlan segment => Holds(condition, ConditionOf(segment)),
            _ when implied is AllPlan wanted => wanted.Parts.All(part => Holds(condition, part)),
            _ when implied is AnyPlan any && any.Parts.Any(part => Holds(condition, part)) => true,
            AllPlan all => all.Parts.Any(part => Holds(part, implied)),
            _ => ValueSet.Of(condition) is { } values && ValueSet.Of(implied) is { } wanted
                && values.IsInside(wanted),
        };
    }

    private ConditionPlan ConditionOf(InSegmentPlan segment) =>
        graph.Conditions[graph.Segments[segment.Segment].Condition].Condition;
}
