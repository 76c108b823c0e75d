namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>finish</c>, or the end of the last step.</summary>
public sealed record FinishNode : FlowNode
{
    /// <summary>True where no statement says so: the text simply ends.</summary>
    public bool IsImplied { get; init; }

    public override bool IsEnd => true;
}
