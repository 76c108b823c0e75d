using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// What comes first where several things happen at one instant: higher priority, the playbook's name, the newer of
/// its versions, the position in the file. Hand-offs have priority 0.
/// </summary>
internal sealed class PlayOrder
{
    private readonly Dictionary<Symbol, int> _ranks = [];

    public PlayOrder(BoundWorkspace workspace)
    {
        var ranked = workspace.Plays.Cast<BoundDeclaration>().Concat(workspace.Handoffs)
            .OrderByDescending(PriorityOf)
            .ThenBy(item => item.Symbol.Playbook?.Name ?? "", StringComparer.Ordinal)
            .ThenByDescending(item => item.Symbol.Playbook?.Version ?? 0)
            .ThenBy(item => item.Location)
            .ToImmutableArray();
        for (var i = 0; i < ranked.Length; i++)
            _ranks[ranked[i].Symbol] = i;
        Plays = [.. ranked.OfType<BoundPlay>()];
    }

    /// <summary>All plays, in order.</summary>
    public ImmutableArray<BoundPlay> Plays { get; }

    /// <summary>The place of a play or hand-off among all of them.</summary>
    public int RankOf(BoundDeclaration declaration) => _ranks[declaration.Symbol];

    private static int PriorityOf(BoundDeclaration declaration) => declaration is BoundPlay play ? play.Priority : 0;
}
