namespace Playbook.Runtime.Tables;

/// <summary>Whoever can be asked to act: a team, or a role.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Team">Index of the team itself or of the role's; -1 for a role in no team.</param>
public sealed record ActorTable(string Name, int Team);
