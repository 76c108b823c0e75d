using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A place where we listen has a time by which a question is answered.</summary>
internal sealed class QuestionUnansweredRule() : BuiltInRule("PB4026")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundCard>(Check);

    private static void Check(DeclarationRuleContext<BoundCard> context)
    {
        var card = context.Declaration;
        if (card.Card.KindName == CardKinds.Listen && !card.EntriesOf("due").Any())
            context.Report(card.Card.Location, card.Card.DisplayName);
    }
}
