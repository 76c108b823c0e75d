using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A playbook that names two teams lets them work together somewhere.</summary>
internal sealed class SiloRule() : BuiltInRule("PB4001")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var plays = context.Workspace.Plays.ToLookup(play => play.Play.Playbook);
        foreach (var playbook in context.Workspace.Playbooks.Where(playbook => !playbook.With.IsEmpty))
        {
            var acting = new HashSet<Symbol>(plays[playbook.Playbook]
                .SelectMany(context.ActorsOf)
                .Select(actor => actor is RoleSymbol role ? context.Workspace.Of(role).Team ?? actor : actor));
            foreach (var partner in playbook.With.Where(partner => !acting.Contains(TeamOf(context, partner))))
                context.Report(playbook.Playbook.Location, playbook.Playbook.DisplayName, partner.DisplayName);
        }
    }

    private static ActorSymbol TeamOf(RuleContext context, ActorSymbol actor) =>
        actor is RoleSymbol role ? context.Workspace.Of(role).Team ?? actor : actor;
}
