using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>Whoever can be asked to act: a team, or a role.</summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Actors"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">For people.</param>
/// <param name="IsTeam">A team, else a role.</param>
/// <param name="Team">
/// Index in <see cref="FlowGraph.Teams"/> of the team itself or of the role's; -1 for a role in no team.
/// </param>
/// <param name="Location">Where it is declared.</param>
public sealed record ActorPlan(int Index, string Name, string? Title, bool IsTeam, int Team, SourceLocation Location);
