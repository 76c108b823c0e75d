namespace Playbook.Compiler.Flow.Nodes;

/// <summary>A question of a talk track.</summary>
/// <param name="Question">Its words.</param>
/// <param name="Field">Index of the lead's field that the answer fills; -1 for none.</param>
public sealed record AskPlan(string Question, int Field);
