namespace Playbook.Compiler.Flow.Nodes;

/// <summary>How a touch reaches the lead.</summary>
public enum TouchKind
{
    Send,
    Share,
    Call,
}
