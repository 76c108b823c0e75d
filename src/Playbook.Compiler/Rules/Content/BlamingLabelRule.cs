using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// A reason for a rejection speaks of the lead. One that names a team, or a role in it, speaks of whose fault it is.
/// </summary>
internal sealed class BlamingLabelRule() : BuiltInRule("PB5006")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundHandoff>(Check);

    private static void Check(DeclarationRuleContext<BoundHandoff> context)
    {
        foreach (var reject in context.Declaration.Rejects)
        {
            var title = new AuthorText(reject.Location, reject.Reason.Title ?? "");
            var named = Ends(context).FirstOrDefault(actor => title.IndexOf(actor.DisplayName) >= 0);
            if (named is not null)
                context.Report(reject.Location, title.Text, named.DisplayName);
        }
    }

    // Both ends of the hand-off with their roles, as people call them.
    private static IEnumerable<ActorSymbol> Ends(DeclarationRuleContext<BoundHandoff> context)
    {
        var ends = new[] { context.Declaration.From, context.Declaration.To }.OfType<ActorSymbol>().ToList();
        var teams = ends.Select(end => end is RoleSymbol role ? context.Workspace.Of(role).Team : end)
            .OfType<ActorSymbol>().ToList();
        return ends.Concat(teams)
            .Concat(context.Workspace.Roles.Where(role => role.Team is { } team && teams.Contains(team))
                .Select(role => role.Role))
            .Distinct();
    }
}
