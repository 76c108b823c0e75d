namespace Playbook.Runtime.Tables;

/// <summary>One line of <c>move leads from version</c>.</summary>
/// <param name="Version">The version that leads come from.</param>
/// <param name="From">The step there, with its play where the line names it: <c>help</c>, <c>nurture.help</c>.</param>
/// <param name="Play">Index of the play that they go on in.</param>
/// <param name="Step">Index of the step there.</param>
public sealed record MoveTable(int Version, string From, int Play, int Step);
