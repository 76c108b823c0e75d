using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules.Practice;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Content;

/// <summary>A word that the company avoids stands in what customers or colleagues read.</summary>
internal sealed class AvoidedTermRule() : BuiltInRule("PB5005")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var terms = context.Workspace.Cards.Where(card => card.Card.KindName == CardKinds.Term).ToList();
        if (terms.Count == 0)
            return;
        foreach (var text in context.Workspace.Declarations().SelectMany(AuthorTexts.Of))
        {
            foreach (var term in terms)
                Check(context, term, text);
        }
    }

    private static void Check(RuleContext context, BoundCard term, AuthorText text)
    {
        foreach (var avoid in term.EntriesOf("avoid").Select(entry => entry.Value).OfType<TextValue>())
        {
            if (text.IndexOf(avoid.Text) is not (>= 0 and var index))
                continue;
            var place = text.PlaceOf(index, avoid.Text.Length, context.TreeOf(text.Location.Path));
            context.Report(place, avoid.Text, Say(term));
        }
    }

    private static string Say(BoundCard term) =>
        term.EntriesOf("say").Select(entry => entry.Value).OfType<TextValue>().FirstOrDefault()?.Text ?? "";
}
