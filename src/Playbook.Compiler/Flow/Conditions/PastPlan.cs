namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A date or instant that lies in (now − within, now].</summary>
/// <param name="Operand">The date or instant.</param>
/// <param name="Within">Milliseconds.</param>
public sealed record PastPlan(Operand Operand, long Within) : ConditionPlan
{
    public override bool IsTimeDependent => true;
}
