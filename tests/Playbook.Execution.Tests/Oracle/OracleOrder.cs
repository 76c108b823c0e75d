using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>In which order plays and hand-offs come: by priority, playbook, place in the file.</summary>
internal sealed class OracleOrder
{
    private readonly List<BoundDeclaration> all;

    /// <param name="workspace">All of them.</param>
    /// <param name="team">Whose plays are meant; null: those of leads.</param>
    /// <param name="withoutPriority">Whether priority is not asked.</param>
    public OracleOrder(BoundWorkspace workspace, BoundTeam? team, bool withoutPriority)
    {
        all =
        [
            .. workspace.Plays.Cast<BoundDeclaration>().Concat(workspace.Handoffs)
                .OrderByDescending(item => item is BoundPlay play && !withoutPriority ? play.Priority : 0)
                .ThenBy(item => item.Symbol.Playbook?.Name ?? "", StringComparer.Ordinal)
                .ThenBy(item => item.Location.Path, StringComparer.Ordinal)
                .ThenBy(item => item.Location.Span.Start),
        ];
        Plays = [.. all.OfType<BoundPlay>().Where(play => Equals(play.Team, team?.Team))];
        Handoffs = [.. all.OfType<BoundHandoff>()];
    }

    public IReadOnlyList<BoundPlay> Plays { get; }

    public IReadOnlyList<BoundHandoff> Handoffs { get; }

    public int RankOf(BoundDeclaration declaration) => all.FindIndex(item => ReferenceEquals(item, declaration));
}
