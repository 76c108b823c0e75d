using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>X1: who does what. Every row has exactly one who answers for it (A); letters stand for the rest.</summary>
internal static class ResponsibilitySection
{
    private const int MostWideHeads = 4;

    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var actions = context.Model.Actions;
        var actors = context.Model.Actors.Where(
            actor => actions.Any(action => Letter(context, action, actor).Length > 0))
            .ToArray();
        yield return context.Content("X1", "responsibility", actors.Length == 0 ? null : new TemplateModel
        {
            // Narrower names of steps leave room for the words of many heads.
            ["isMany"] = actors.Length > MostWideHeads,
            ["actors"] = TemplateModel.List(actors.Select(actor => actor.Title)),
            ["rows"] = TemplateModel.List(actions, action => new TemplateModel
            {
                ["do"] = action.Do,
                ["play"] = action.Play,
                ["code"] = RuleCode.Of(action.Code),
                ["cells"] = TemplateModel.List(actors.Select(actor => Letter(context, action, actor))),
            }),
        });
    }

    /// <summary>
    /// A for the one who does it and answers for it, or for its team where a role does it (then R); C for who must
    /// approve, I for who is told.
    /// </summary>
    public static string Letter(SectionContext context, GuideAction action, GuideActor actor)
    {
        var words = context.Words;
        var doer = context.FindActor(action.Actor);
        var accountable = doer is { IsTeam: false } && context.FindActor(doer.Team) is not null
            ? doer.Team
            : action.Actor;
        if (actor.Name == accountable)
            return actor.Name == action.Actor ? words["raci.both"] : words["raci.accountable"];
        if (actor.Name == action.Actor)
            return words["raci.responsible"];
        if (action.Approvers.Contains(actor.Name))
            return words["raci.consulted"];
        return action.Informed.Contains(actor.Name) ? words["raci.informed"] : "";
    }
}
