namespace Playbook.Runtime.Tables;

/// <summary>When a trigger may start a play again after an enrolment has ended.</summary>
public enum Again : byte
{
    Never,
    AnyTime,
    After,
}
