using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A meeting ends with something that was not there before.</summary>
internal sealed class MeetingWithoutOutputRule() : BuiltInRule("PB4041")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundCard>(Check);

    private static void Check(DeclarationRuleContext<BoundCard> context)
    {
        var card = context.Declaration;
        if (card.Card.KindName == CardKinds.Meeting && !card.EntriesOf("output").Any())
            context.Report(card.Card.Location, card.Card.DisplayName);
    }
}
