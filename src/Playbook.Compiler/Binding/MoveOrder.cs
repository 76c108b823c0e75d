using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding;

/// <summary>
/// Reports leads who would move from a version into one that is retired no later: they would move again at once, or
/// for ever round and round.
/// </summary>
internal static class MoveOrder
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<BoundPlaybook> playbooks)
    {
        foreach (var to in playbooks)
        {
            if (to.Playbook.RetiredOn is not { } end)
                continue;
            foreach (var moves in to.Moves.GroupBy(move => move.FromVersion))
            {
                var from = playbooks.FirstOrDefault(item =>
                    item.Playbook.Name == to.Playbook.Name && item.Playbook.Version == moves.Key);
                // A version that names itself is told so elsewhere.
                if (from is null || from == to || from.Playbook.RetiredOn?.DayNumber < end.DayNumber)
                    continue;
                yield return Diagnostic.Create(
                    "PB2222", moves.First().Location, to.Playbook.Name, $"{to.Playbook.Version}", $"{moves.Key}");
            }
        }
    }
}
