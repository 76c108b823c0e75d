namespace Playbook.Execution.Scenarios;

/// <summary>A place that was stood at.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Node">Index of the node in it.</param>
public sealed record CoveredPlace(int Play, int Node);
