using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A guideline that forbids should say what to do in its place; otherwise people do nothing at all.</summary>
internal sealed class CannotWithoutInsteadRule() : BuiltInRule("PB4032")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundCard>(Check);

    private static void Check(DeclarationRuleContext<BoundCard> context)
    {
        var card = context.Declaration;
        if (card.Card.KindName != CardKinds.Guideline || card.EntriesOf("instead of").Any())
            return;
        if (card.EntriesOf("cannot").FirstOrDefault() is { } first)
            context.Report(first.Location, card.Card.DisplayName);
    }
}
