using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A step of a play.</summary>
/// <param name="Index">Its place among the play's steps.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">For people.</param>
/// <param name="Entry">Index of its first node, an <see cref="Nodes.EnterStepNode"/>.</param>
/// <param name="Location">Where it is written.</param>
public sealed record StepPlan(int Index, string Name, string? Title, int Entry, SourceLocation Location);
