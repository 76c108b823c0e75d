namespace Playbook.Compiler.Flow;

/// <summary>When a trigger may start a play again after an enrolment has ended.</summary>
public enum AgainPlan
{
    Never,
    AnyTime,

    /// <summary>After <see cref="PlayPlan.AgainAfter"/>.</summary>
    After,
}
