using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>Who has something to do in a play.</summary>
internal static class PlayActors
{
    /// <summary>
    /// The teams and roles that the play's statements name, and those at both ends of its hand-offs; each as often as
    /// it is named.
    /// </summary>
    public static IEnumerable<ActorSymbol> ActorsOf(this RuleContext context, BoundPlay play)
    {
        foreach (var symbol in play.Statements().SelectMany(StatementReferences.Of))
        {
            if (symbol is ActorSymbol actor)
                yield return actor;
            if (symbol is not HandoffSymbol handoff)
                continue;
            var deal = context.Workspace.Of(handoff);
            if (deal.From is { } from)
                yield return from;
            if (deal.To is { } to)
                yield return to;
        }
    }
}
