using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// In which order plays and hand-offs come: by priority, playbook, newer version, place in the file.
/// </summary>
internal sealed class OracleOrder
{
    private readonly List<BoundDeclaration> all;

    /// <param name="workspace">All of them.</param>
    /// <param name="team">Whose plays are meant; null: those of leads.</param>
    /// <param name="lead">Whose they are.</param>
    public OracleOrder(BoundWorkspace workspace, BoundTeam? team, OracleLead lead)
    {
        all =
        [
            .. workspace.Plays.Cast<BoundDeclaration>().Concat(workspace.Handoffs)
                .OrderByDescending(item => item is BoundPlay play && !lead.Is(Mutation.NoPriority) ? play.Priority : 0)
                .ThenBy(item => lead.Is(Mutation.PlaybooksByFile) ? "" : item.Symbol.Playbook?.Name ?? "",
                    StringComparer.Ordinal)
                .ThenByDescending(item => lead.Is(Mutation.PlaybooksByFile) ? 0 : item.Symbol.Playbook?.Version)
                .ThenBy(item => item.Location.Path, StringComparer.Ordinal)
                .ThenBy(item => item.Location.Span.Start),
        ];
        Plays = [.. all.OfType<BoundPlay>().Where(play => Equals(play.Team, team?.Team))];
        Handoffs = [.. all.OfType<BoundHandoff>()];
    }

    public IReadOnlyList<BoundPlay> Plays { get; }

    public IReadOnlyList<BoundHandoff> Handoffs { get; }

    /// <summary>The play as all versions of its playbook have it; a lead is in one of them at most.</summary>
    public IEnumerable<BoundPlay> VersionsOf(PlaySymbol play) => Plays.Where(item => IsSame(item.Play, play));

    /// <summary>Whether it is one play, in whatever versions of its playbook.</summary>
    public static bool IsSame(PlaySymbol left, PlaySymbol right) => left.QualifiedName == right.QualifiedName;

    public int RankOf(BoundDeclaration declaration) => all.FindIndex(item => ReferenceEquals(item, declaration));
}
