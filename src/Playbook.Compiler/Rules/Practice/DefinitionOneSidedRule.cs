using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>What a good lead is, is agreed: both teams of the hand-off sign the definition.</summary>
internal sealed class DefinitionOneSidedRule() : BuiltInRule("PB4010")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundHandoff>(Check);

    private static void Check(DeclarationRuleContext<BoundHandoff> context)
    {
        var handoff = context.Declaration;
        if (handoff.GoodLead is not { } definition || handoff.From is not { } from || handoff.To is not { } to)
            return;
        foreach (var side in new[] { from, to })
        {
            if (!handoff.SignedBy.Any(signer => Stands(context, signer, side)))
                context.Report(definition.Location, handoff.Handoff.DisplayName, side.DisplayName);
        }
    }

    // A head of sales signs for sales.
    private static bool Stands(RuleContext context, ActorSymbol signer, ActorSymbol side) =>
        signer.Equals(side) || Equals(TeamOf(context, signer), TeamOf(context, side));

    private static ActorSymbol? TeamOf(RuleContext context, ActorSymbol actor) =>
        actor is RoleSymbol role ? context.Workspace.Of(role).Team : actor;
}
