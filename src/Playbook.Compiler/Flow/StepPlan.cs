using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A step of a play.</summary>
/// <param name="Index">Its place among the play's steps.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">For people.</param>
/// <param name="Entry">Index of its first node, an <see cref="Nodes.EnterStepNode"/>.</param>
/// <param name="VisitOffset">
/// Where an enrolment's record counts how often the step was entered; -1 for a step that no <c>repeat</c> can enter
/// again.
/// </param>
/// <param name="Location">Where it is written.</param>
public sealed record StepPlan(
    int Index,
    string Name,
    string? Title,
    int Entry,
    int VisitOffset,
    SourceLocation Location);
