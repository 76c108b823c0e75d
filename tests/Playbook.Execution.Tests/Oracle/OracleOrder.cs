using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>In which order plays and hand-offs come: by priority, playbook, place in the file.</summary>
internal sealed class OracleOrder
{
    private readonly List<BoundDeclaration> all;

    public OracleOrder(BoundWorkspace workspace, bool withoutPriority)
    {
        all =
        [
            .. workspace.Plays.Cast<BoundDeclaration>().Concat(workspace.Handoffs)
                .OrderByDescending(item => item is BoundPlay play && !withoutPriority ? play.Priority : 0)
                .ThenBy(item => item.Symbol.Playbook?.Name ?? "", StringComparer.Ordinal)
                .ThenBy(item => item.Location.Path, StringComparer.Ordinal)
                .ThenBy(item => item.Location.Span.Start),
        ];
        Plays = [.. all.OfType<BoundPlay>()];
        Handoffs = [.. all.OfType<BoundHandoff>()];
    }

    public IReadOnlyList<BoundPlay> Plays { get; }

    public IReadOnlyList<BoundHandoff> Handoffs { get; }

    public int RankOf(BoundDeclaration declaration) => all.FindIndex(item => ReferenceEquals(item, declaration));
}
