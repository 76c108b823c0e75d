using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>
/// R-*: one page for each team or role: when, do, by, with, tick; what you give and get; whom to ask.
/// </summary>
internal static class RolePageSection
{
    /// <summary>
    /// More than this many steps on the front page are too many to take in; the rest goes on a continuation.
    /// </summary>
    public const int MostStepsOnFront = 8;

    // A longer list would go to the next page as a whole and leave most of this one white.
    private const int MostWholeLines = 8;

    // A page with fewer steps leaves most of a sheet white, so it shares one.
    private const int LeastStepsOnSheet = 2;

    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        // Short pages come last, so that they can share sheets.
        foreach (var actor in context.Model.Actors.OrderBy(actor => IsShort(context, actor) ? 1 : 0))
        {
            var actions = context.ActionsOf(actor).ToArray();
            var told = context.Model.Actions.Where(action => action.Informed.Contains(actor.Name)).ToArray();
            var asked = context.Model.Actions.Where(action => action.Approvers.Contains(actor.Name)).ToArray();
            var notices = context.Model.Notices.Where(notice => notice.Actor == actor.Name).ToArray();
            if (actions.Length + told.Length + asked.Length + notices.Length == 0 || !context.Concerns(actor.Name))
                continue;

            var gives = Exchange(context, actor, isGiving: true);
            var gets = Exchange(context, actor, isGiving: false);
            string[] news = [
                .. told.Select(
                    action => context.Words["role.overdue", action.Do, action.By, context.ActorTitle(action.Actor)])
                    .Concat(notices.Select(notice => Notice(context, notice)))
                    .Distinct(StringComparer.Ordinal)];
            var front = Math.Min(MostStepsOnFront, new RoleStepHeight(context.Paper).Fitting(actions));
            yield return new SectionContent($"R-{actor.Name}", actor.Title, About(context, actor), new TemplateModel
            {
                ["steps"] = Steps(context, actions.Take(front)),
                ["more"] = Steps(context, actions.Skip(front)),
                ["hasExchange"] = gives.Length + gets.Length > 0,
                ["gives"] = gives,
                ["gets"] = gets,
                ["told"] = TemplateModel.List(news),
                ["isLongTold"] = news.Length > MostWholeLines,
                ["clocks"] = Clocks(context, actor, actions),
                ["ask"] = TemplateModel.List(WhomToAsk(context, actor)),
                ["tools"] = TemplateModel.List(actor.Tools),
                ["hours"] = actor.Hours,
                ["holidays"] = actor.Holidays,
            })
            {
                IsShort = IsShort(context, actor),
            };
        }
    }

    private static string Notice(SectionContext context, GuideNotice notice) =>
        notice.Text.Length == 0 ? notice.When : context.Words["role.notice", notice.When, notice.Text];

    private static bool IsShort(SectionContext context, GuideActor actor) =>
        context.ActionsOf(actor).Count() < LeastStepsOnSheet;

    private static string About(SectionContext context, GuideActor actor) =>
        actor.IsTeam || actor.Team.Length == 0
            ? context.Model.Playbook.Title
            : context.Words["role.in", context.ActorTitle(actor.Team), context.Model.Playbook.Title];

    private static object[] Steps(SectionContext context, IEnumerable<GuideAction> actions) =>
        TemplateModel.List(actions, action => new TemplateModel
        {
            ["when"] = action.When,
            ["do"] = action.Do,
            ["by"] = action.By,
            ["otherwise"] = action.Otherwise,
            ["with"] = action.With,
            ["because"] = action.Because,
            ["needs"] = action.Needs,
            ["code"] = RuleCode.Of(action.Code),
            ["isValue"] = action.Nature == TouchNature.Value,
            ["isAsk"] = action.Nature == TouchNature.Ask,
            ["outcomes"] = TemplateModel.List(
                action.Outcomes,
                outcome => new TemplateModel { ["result"] = outcome.Result, ["follows"] = outcome.Follows }),
            ["card"] = action.Kind == GuideActionKind.Call ? "W1" : "",
        });

    private static object[] Exchange(SectionContext context, GuideActor actor, bool isGiving)
    {
        var team = context.ActorTitle(actor.Team);
        // Two agreements may ask for the same thing.
        var told =
            from handoff in context.Model.Handoffs
            where handoff.FromTeam == team || handoff.ToTeam == team
            from gift in handoff.Gives
            where (gift.Result != team) == isGiving
            select (Other: isGiving ? gift.Result : Other(handoff, team), What: gift.Follows);
        return TemplateModel.List(
            told.Distinct(), row => new TemplateModel { ["other"] = row.Other, ["what"] = row.What });
    }

    private static string Other(GuideHandoff handoff, string team) =>
        handoff.FromTeam == team ? handoff.ToTeam : handoff.FromTeam;

    /// <summary>Clocks that no step of the page shows, so that every clock of an actor is on its page.</summary>
    private static object[] Clocks(SectionContext context, GuideActor actor, IEnumerable<GuideAction> actions)
    {
        var shown = actions.Where(action => action.By.Length > 0).Select(action => action.Code).ToImmutableHashSet();
        return TemplateModel.List(
            context.Model.Clocks.Where(
                clock => clock.Actor == actor.Name && clock.Handoff is null && !shown.Contains(clock.Code)),
            clock =>
                new TemplateModel
                {
                    ["what"] = clock.What,
                    ["limit"] = clock.Limit,
                    ["otherwise"] = clock.Otherwise,
                    ["code"] = RuleCode.Of(clock.Code),
                });
    }

    private static IEnumerable<string> WhomToAsk(SectionContext context, GuideActor actor)
    {
        var team = context.FindActor(actor.Team);
        // Whoever leads the team need not be told to ask themselves.
        if (team is { Head.Length: > 0 } && team.Head != actor.Title)
            yield return context.Words["role.ask.head", team.Head, team.Title];
        if (actor.Backup.Length > 0)
            yield return context.Words["role.ask.backup", actor.Backup];
        foreach (var expert in context.Cards("expert").Where(card => !card.Names("contact").Contains(actor.Name)))
        {
            var topics = context.Words.Formats.List([.. expert.Texts("topic").Cast<string>()]);
            yield return context.Words["role.ask.expert", expert.Text("contact"), topics];
        }
    }
}
