using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules.Practice;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// What one market gets, the others get as well: a stage for which one market's segment has content of its own has
/// some for the segment of every market in another language, or some for everybody.
/// </summary>
internal sealed class MissingTranslationRule() : BuiltInRule("PB5010")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var markets = context.Workspace.Cards.Where(card => card.Card.KindName == CardKinds.Market)
            .Select(card => new Market(card, SegmentsOf(card)))
            .Where(market => market.Segments.Count > 0).ToList();
        foreach (var stage in context.Workspace.Contents.SelectMany(content => content.Stages).Distinct())
        {
            var contents = context.Workspace.Contents.Where(content => content.Stages.Contains(stage)).ToList();
            if (contents.Any(content => content.Segments.IsEmpty))
                continue;
            var served = markets.Where(market => contents.Any(content => IsFor(content, market.Segments))).ToList();
            foreach (var market in served.Count == 0 ? [] : markets.Except(served))
            {
                if (served.All(other => LanguageOf(other.Card) != LanguageOf(market.Card)))
                    context.Report(
                        market.Symbol.Location, market.Symbol.DisplayName, stage, served[0].Symbol.DisplayName);
            }
        }
    }

    private static bool IsFor(BoundContent content, HashSet<Symbol> segments) =>
        content.Segments.Any(segments.Contains);

    private static HashSet<Symbol> SegmentsOf(BoundCard card) =>
    [
        .. card.EntriesOf("segment").Select(entry => entry.Value).OfType<ReferenceValue>()
            .Select(item => item.Symbol),
    ];

    private static string LanguageOf(BoundCard card) =>
        card.EntriesOf("language").Select(entry => entry.Value).OfType<TextValue>().FirstOrDefault()?.Text ?? "";

    private sealed record Market(BoundCard Card, HashSet<Symbol> Segments)
    {
        public CardSymbol Symbol => Card.Card;
    }
}
