namespace Playbook.Compiler.Flow.Conditions;

/// <summary>The plain negation.</summary>
public sealed record NotPlan(ConditionPlan Part) : ConditionPlan
{
    public override bool IsTimeDependent => Part.IsTimeDependent;
}
