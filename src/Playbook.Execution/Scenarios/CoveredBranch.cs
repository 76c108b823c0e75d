namespace Playbook.Execution.Scenarios;

/// <summary>A way that was taken.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Node">Index of the node in it.</param>
/// <param name="Arm">An outcome line, an arm of an <c>if</c> or of a split.</param>
public sealed record CoveredBranch(int Play, int Node, int Arm);
