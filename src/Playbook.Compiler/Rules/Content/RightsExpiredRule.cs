using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// What somebody permitted until a day is not handed out after it.
/// </summary>
internal sealed class RightsExpiredRule() : BuiltInRule("PB5009")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var card in context.Workspace.Cards.Where(card => card.Card.KindName == "rights"))
        {
            var end = card.EntriesOf("expires").Select(entry => entry.Value).OfType<DateValue>().FirstOrDefault();
            if (end is null)
                continue;
            var covered = card.EntriesOf("covers").Select(entry => entry.Value).OfType<ReferenceValue>()
                .Select(value => value.Symbol);
            foreach (var content in covered.OfType<ContentSymbol>())
                Check(context, card, content, end);
        }
    }

    private static void Check(RuleContext context, BoundCard card, ContentSymbol content, DateValue end)
    {
        foreach (var play in context.Usage.UsersOf(content).OfType<BoundPlay>())
        {
            var begins = play.Play.Playbook is { } playbook ? context.Workspace.Of(playbook).EffectiveFrom : null;
            var late = new[] { begins, context.Today }.FirstOrDefault(day => day?.DayNumber > end.DayNumber);
            var touch = play.Statements().OfType<BoundTouch>().FirstOrDefault(item => Uses(item, content));
            if (late is not null && touch is not null)
                context.Report(touch.Location, content.DisplayName, card.Card.DisplayName, $"{end}");
        }
    }

    private static bool Uses(BoundTouch touch, ContentSymbol content) => touch switch
    {
        BoundSend send => send.Contents.Contains(content),
        BoundShare share => share.Content.Equals(content),
        _ => false,
    };
}
