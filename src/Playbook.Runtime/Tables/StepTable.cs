namespace Playbook.Runtime.Tables;

/// <summary>A step of a play.</summary>
/// <param name="Name">Its name.</param>
/// <param name="VisitOffset">
/// Where in an enrolment's record its visits are counted; -1 for a step that is entered once.
/// </param>
public sealed record StepTable(string Name, int VisitOffset);
