using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>
/// E1: when it goes wrong: clocks that run out, what stops by itself, when it gets loud, whom to ask.
/// </summary>
internal static class TroubleSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var model = context.Model;
        var clocks = model.Clocks.Where(clock => clock.Otherwise.Length > 0 && context.Concerns(clock.Actor))
            .ToArray();
        var stops = model.Plays.Where(play => !play.Stops.IsEmpty).ToArray();
        var loud = context.Cards("listen").Where(card => card.Text("loud").Length > 0).ToArray();
        var risks = context.Cards("risk").ToArray();
        var experts = context.Cards("expert").ToArray();
        if (clocks.Length + stops.Length + loud.Length + risks.Length + experts.Length == 0)
        {
            yield return context.Content("E1", "trouble", null);
            yield break;
        }

        yield return context.Content("E1", "trouble", new TemplateModel
        {
            ["clocks"] = TemplateModel.List(clocks, clock => new TemplateModel
            {
                ["what"] = clock.What,
                ["handoff"] = model.Handoffs.FirstOrDefault(row => row.Name == clock.Handoff)?.Title ?? "",
                ["who"] = context.ActorTitle(clock.Actor),
                ["limit"] = clock.Limit,
                ["otherwise"] = clock.Otherwise,
                ["code"] = RuleCode.Of(clock.Code),
            }),
            ["stops"] = TemplateModel.List(stops, play => new TemplateModel
            {
                ["title"] = play.Title,
                ["stops"] = TemplateModel.List(play.Stops),
            }),
            ["loud"] = TemplateModel.List(loud, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["do"] = card.Text("loud"),
                ["who"] = card.Text("answers"),
            }),
            ["risks"] = TemplateModel.List(risks, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["owner"] = card.Text("owner"),
                ["answer"] = card.Text("answer"),
            }),
            ["experts"] = TemplateModel.List(experts, card => new TemplateModel
            {
                ["contact"] = card.Text("contact"),
                ["topics"] = context.Words.Formats.List([.. card.Texts("topic").Cast<string>()]),
            }),
        });
    }
}
