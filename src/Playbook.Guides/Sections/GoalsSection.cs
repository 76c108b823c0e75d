using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>G1: why we do this, in numbers, and whom we leave alone.</summary>
internal static class GoalsSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var model = context.Model;
        var voices = context.Cards("voice").ToArray();
        var asked = context.Cards("brief").ToArray();
        if (model.Goals.IsEmpty && model.Exclusions.IsEmpty && model.Assumptions.IsEmpty && voices.Length == 0)
        {
            yield return context.Content("G1", "goals", null);
            yield break;
        }

        yield return context.Content("G1", "goals", new TemplateModel
        {
            ["goals"] = TemplateModel.List(model.Goals, Goal),
            ["plays"] = TemplateModel.List(model.Plays, play => new TemplateModel
            {
                ["title"] = play.Title,
                ["prose"] = SectionContext.Prose(play.Prose),
                ["audience"] = context.Words.Formats.Alternatives([.. play.Audience]),
                ["starts"] = TemplateModel.List(play.Starts),
                ["again"] = play.Again,
                ["stops"] = TemplateModel.List(play.Stops),
                ["promises"] = TemplateModel.List(play.Promises),
                ["holdOut"] = play.HoldOut,
            }),
            ["exclusions"] = TemplateModel.List(model.Exclusions, exclusion => new TemplateModel
            {
                ["title"] = exclusion.Title,
                ["definition"] = exclusion.Definition,
            }),
            ["channels"] = TemplateModel.List(
                model.Channels.Where(channel => channel.Consent.Length > 0),
                channel => new TemplateModel
            {
                ["title"] = channel.Title,
                ["consent"] = channel.Consent,
            }),
            ["assumptions"] = TemplateModel.List(model.Assumptions),
            ["voices"] = TemplateModel.List(
                voices,
                voice => new TemplateModel { ["message"] = voice.Text("message"), ["tone"] = voice.Text("tone") }),
            ["claims"] = TemplateModel.List(asked, brief => new TemplateModel { ["claim"] = brief.Text("claim") }),
        });
    }

    private static TemplateModel Goal(GuideGoal goal) => new()
    {
        ["title"] = goal.Title,
        ["kind"] = goal.Kind,
        ["counts"] = goal.Counts,
        ["now"] = goal.Now,
        ["aim"] = goal.Aim,
        ["by"] = goal.By,
    };
}
