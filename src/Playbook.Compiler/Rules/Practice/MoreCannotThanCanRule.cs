using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A guideline exists so that people act: what they can do outweighs what they can't.</summary>
internal sealed class MoreCannotThanCanRule() : BuiltInRule("PB4033")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundCard>(Check);

    private static void Check(DeclarationRuleContext<BoundCard> context)
    {
        var card = context.Declaration;
        if (card.Card.KindName != CardKinds.Guideline)
            return;
        var can = card.EntriesOf("can").Count() + card.EntriesOf("preapproved").Count();
        var cannot = card.EntriesOf("cannot").Count();
        if (cannot > can)
            context.Report(card.Card.Location, card.Card.DisplayName, $"{cannot}", $"{can}");
    }
}
