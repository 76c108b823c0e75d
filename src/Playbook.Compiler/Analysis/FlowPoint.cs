namespace Playbook.Compiler.Analysis;

/// <summary>A node of a play, across all plays of a workspace.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Node">Index of the node in it.</param>
internal readonly record struct FlowPoint(int Play, int Node);
