namespace Playbook.Compiler.Analysis;

/// <summary>A node of a play, across all plays of a workspace.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Node">Index of the node in it.</param>
internal sealed record FlowPoint(int Play, int Node);
