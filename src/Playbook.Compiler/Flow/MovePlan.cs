namespace Playbook.Compiler.Flow;

/// <summary>One line of <c>move leads from version</c>.</summary>
/// <param name="Version">The version that leads come from.</param>
/// <param name="From">
/// The step's name there, with its play if that is named: <c>nurture.help</c> or <c>help</c>.
/// </param>
/// <param name="Play">Index of the play here.</param>
/// <param name="Step">Index of the step here.</param>
public sealed record MovePlan(int Version, string From, int Play, int Step);
