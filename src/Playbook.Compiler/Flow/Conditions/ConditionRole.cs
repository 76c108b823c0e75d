namespace Playbook.Compiler.Flow.Conditions;

/// <summary>What a condition of the table is asked for.</summary>
public enum ConditionRole
{
    Segment,
    Audience,
    Exclusion,
    Where,
    Trigger,
    StopWhen,
    Branch,
    Needs,
    ScoreRule,
    GoodLead,
    Assumption,
}
