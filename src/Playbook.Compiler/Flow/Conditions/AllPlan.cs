using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Yes where every part is; asked in order.</summary>
public sealed record AllPlan(ImmutableArray<ConditionPlan> Parts) : ConditionPlan
{
    public override bool IsTimeDependent => Parts.Any(part => part.IsTimeDependent);
}
