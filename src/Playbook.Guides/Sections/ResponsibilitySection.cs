using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>X1: who does what. Every row has exactly one who answers for it (A); letters stand for the rest.</summary>
internal static class ResponsibilitySection
{
    private const int MostWideHeads = 4;
    private const int MostHeads = 6;

    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var actions = context.Model.Actions;
        var actors = context.Model.Actors.Where(
            actor => actions.Any(action => Letter(context, action, actor).Length > 0))
            .ToArray();
        yield return context.Content("X1", "responsibility", actors.Length == 0 ? null : new TemplateModel
        {
            // Narrower names of steps leave room for the words of many heads; more are named in each row.
            ["isMany"] = actors.Length > MostWideHeads,
            ["isNamed"] = actors.Length > MostHeads,
            ["hasConsulted"] = actions.Any(action => Named(context, action, actors, "raci.consulted").Length > 0),
            ["actors"] = TemplateModel.List(actors.Select(actor => actor.Title)),
            ["rows"] = TemplateModel.List(actions, action => new TemplateModel
            {
                ["do"] = action.Do,
                ["play"] = action.Play,
                ["code"] = RuleCode.Of(action.Code),
                ["cells"] = TemplateModel.List(actors.Select(actor => Letter(context, action, actor))),
                ["accountable"] = Named(context, action, actors, "raci.accountable", "raci.both"),
                ["responsible"] = Named(context, action, actors, "raci.responsible", "raci.both"),
                ["consulted"] = Named(context, action, actors, "raci.consulted"),
                ["informed"] = Named(context, action, actors, "raci.informed"),
            }),
        });
    }

    private static string Named(
        SectionContext context, GuideAction action, GuideActor[] actors, params ReadOnlySpan<string> letters)
    {
        var named = new List<string>();
        foreach (var actor in actors)
        {
            var letter = Letter(context, action, actor);
            foreach (var each in letters)
            {
                if (letter.Length > 0 && letter == context.Words[each])
                    named.Add(actor.Title);
            }
        }

        return context.Words.Formats.List(named);
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
