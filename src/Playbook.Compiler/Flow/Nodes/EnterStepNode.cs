namespace Playbook.Compiler.Flow.Nodes;

/// <summary>The beginning of a step; <see cref="FlowNode.Step"/> says which.</summary>
public sealed record EnterStepNode : FlowNode;
