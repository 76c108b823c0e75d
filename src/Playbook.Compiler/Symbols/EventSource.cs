namespace Playbook.Compiler.Symbols;

/// <summary>Who an event comes from.</summary>
public enum EventSource
{
    Lead,
    Sales,
    Marketing,
    System,
}
