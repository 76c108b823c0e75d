using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>B1: the first week of somebody new: training, tools, and the pages to read.</summary>
internal static class FirstWeekSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var trainings = context.Cards("training").Where(card => context.Concerns(card.Names("roles"))).ToArray();
        // Who has nothing to do in this playbook needs nothing for it.
        var needs = context.Model.Actors
            .Where(actor => !actor.Tools.IsEmpty && context.Concerns(actor.Name) && context.ActionsOf(actor).Any())
            .ToArray();
        var rollouts = context.Cards("rollout").ToArray();
        yield return context.Content(
            "B1",
            "first-week",
            trainings.Length + needs.Length + rollouts.Length == 0 ? null : new TemplateModel
        {
            ["trainings"] = TemplateModel.List(trainings, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["teaches"] = TemplateModel.List(card.Texts("teaches").Cast<string>()),
                ["roles"] = context.Words.Formats.List([.. card.Texts("roles").Cast<string>()]),
                ["hours"] = card.Text("hours"),
                ["code"] = RuleCode.Of(card.Code),
            }),
            ["needs"] = TemplateModel.List(needs, actor => new TemplateModel
            {
                ["title"] = actor.Title,
                ["tools"] = TemplateModel.List(actor.Tools),
            }),
            ["rollouts"] = TemplateModel.List(rollouts, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["pilot"] = card.Text("pilot"),
                ["phases"] = TemplateModel.List(card.Texts("phase").Cast<string>()),
                ["measure"] = card.Text("measure"),
                ["starts"] = card.Text("starts"),
            }),
        });
    }
}
