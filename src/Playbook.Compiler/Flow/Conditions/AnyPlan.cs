using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Yes where one part is; asked in order.</summary>
public sealed record AnyPlan(ImmutableArray<ConditionPlan> Parts) : ConditionPlan
{
    public override bool IsTimeDependent => Parts.Any(part => part.IsTimeDependent);
}
