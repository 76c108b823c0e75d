namespace Playbook.Compiler.Flow;

/// <summary>Who an event comes from.</summary>
public enum EventSource
{
    Lead,
    Sales,
    Marketing,
    System,
}
