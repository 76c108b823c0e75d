using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Whoever is unsure needs a name to ask; otherwise the safe choice is silence.</summary>
internal sealed class PolicyWithoutContactRule() : BuiltInRule("PB4035")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundCard>(Check);

    private static void Check(DeclarationRuleContext<BoundCard> context)
    {
        var card = context.Declaration;
        if (card.Card.KindName == CardKinds.Guideline
            && !card.EntriesOf("contact").Any() && !card.EntriesOf("ask").Any())
            context.Report(card.Card.Location, card.Card.DisplayName);
    }
}
