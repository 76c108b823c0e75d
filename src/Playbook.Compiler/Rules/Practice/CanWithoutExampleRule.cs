using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>People copy what they have seen work: a guideline shows at least one good example.</summary>
internal sealed class CanWithoutExampleRule() : BuiltInRule("PB4034")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundCard>(Check);

    private static void Check(DeclarationRuleContext<BoundCard> context)
    {
        var card = context.Declaration;
        if (card.Card.KindName == CardKinds.Guideline && !card.EntriesOf("example").Any())
            context.Report(card.Card.Location, card.Card.DisplayName);
    }
}
