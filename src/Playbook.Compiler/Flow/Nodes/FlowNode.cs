using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// A node of a play: an instant that runs and goes on, a place where an enrolment stands, or an end.
/// Closed: the kinds are the records of this folder.
/// </summary>
public abstract record FlowNode
{
    public required NodeHead Head { get; init; }

    /// <summary>True where an enrolment can stand at it.</summary>
    public virtual bool IsPlace => false;

    /// <summary>True where an enrolment ends at it.</summary>
    public virtual bool IsEnd => false;

    public int Index => Head.Index;

    public int Step => Head.Step;

    public string Statement => Head.Statement;

    public string StableId => Head.StableId;

    public SourceLocation Location => Head.Location;

    public string? Because => Head.Because;

    public int By => Head.By;

    public int Next => Head.Next;
}
