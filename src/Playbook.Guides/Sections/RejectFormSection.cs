using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>N1: the form that goes back with a lead, with the codes that the run's log uses.</summary>
internal static class RejectFormSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var team = context.Actor is { } actor ? context.ActorTitle(actor.Team) : "";
        var handoffs = context.Model.Handoffs
            .Where(handoff => !handoff.Rejects.IsEmpty && (context.Actor is null || handoff.ToTeam == team)).ToArray();
        yield return context.Content("N1", "reject-form", handoffs.Length == 0 ? null : new TemplateModel
        {
            ["handoffs"] = TemplateModel.List(handoffs, handoff => new TemplateModel
            {
                ["title"] = handoff.Title,
                ["from"] = handoff.FromTeam,
                ["to"] = handoff.ToTeam,
                ["rejects"] = TemplateModel.List(handoff.Rejects, reject => new TemplateModel
                {
                    ["title"] = reject.Title,
                    ["route"] = reject.Route,
                    ["code"] = RuleCode.Of(reject.Code),
                }),
            }),
        });
    }
}
