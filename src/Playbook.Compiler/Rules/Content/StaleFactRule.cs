using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules.Practice;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// A figure is told only until the day on which it expires.
/// </summary>
internal sealed class StaleFactRule() : BuiltInRule("PB5001")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Today is not { } today)
            return;
        foreach (var card in context.Workspace.Cards.Where(card => card.Card.KindName == CardKinds.Fact))
        {
            foreach (var entry in card.EntriesOf("expires"))
            {
                if (entry.Value is DateValue end && end.DayNumber < today.DayNumber)
                    context.Report(entry.Location, card.Card.DisplayName, $"{end}", $"{today}");
            }
        }
    }
}
