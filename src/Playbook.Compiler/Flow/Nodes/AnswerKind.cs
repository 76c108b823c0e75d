namespace Playbook.Compiler.Flow.Nodes;

/// <summary>What is asked of a person.</summary>
public enum AnswerKind
{
    Task,
    Choose,
    Approval,
}
