using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>U1: the cards of every kind that has no section of its own, users' kinds among them.</summary>
internal static class OtherCardsSection
{
    // These kinds of the prelude are printed by the sections named beside them.
    public static readonly ImmutableArray<string> PrintedElsewhere =
    [
        "guideline", /* P1 */ "listen", "venue", /* V1 */ "meeting", /* M1 */ "focus", /* Q1 */
        "objection", "competitor", /* O1 */ "term", "voice", "fact", /* Y1 */ "tool", /* Z1 */
        "training", "rollout", /* B1 */ "expert", "risk", /* E1 */
    ];

    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var kinds = context.Model.CardKinds
            .Where(kind => !kind.Cards.IsEmpty && !PrintedElsewhere.Contains(kind.Name)).ToArray();
        yield return context.Content("U1", "other-cards", kinds.Length == 0 ? null : new TemplateModel
        {
            ["kinds"] = TemplateModel.List(kinds, kind => new TemplateModel
            {
                ["title"] = kind.Title,
                ["cards"] = TemplateModel.List(kind.Cards, Card),
            }),
        });
    }

    private static TemplateModel Card(GuideCard card) => new()
    {
        ["title"] = card.Title,
        ["prose"] = SectionContext.Prose(card.Prose),
        ["code"] = RuleCode.Of(card.Code),
        ["fields"] = TemplateModel.List(card.Fields.GroupBy(field => field.Label), group => new TemplateModel
        {
            ["words"] = group.Key,
            ["lines"] = TemplateModel.List(group, field => new TemplateModel
            {
                ["values"] = string.Join(", ", field.Values.Select(value => value.Text)),
                ["secondWords"] = field.SecondWords,
                ["secondValues"] = string.Join(", ", field.SecondValues.Select(value => value.Text)),
            }),
        }),
    };
}
