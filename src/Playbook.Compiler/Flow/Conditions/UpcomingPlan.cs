namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A date or instant that lies after now, by at most a time.</summary>
/// <param name="Operand">The date or instant.</param>
/// <param name="Within">Milliseconds.</param>
public sealed record UpcomingPlan(Operand Operand, long Within) : ConditionPlan
{
    public override bool IsTimeDependent => true;
}
