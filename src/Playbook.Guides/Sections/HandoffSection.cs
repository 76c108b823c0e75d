using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>H1: what each side gives the other, by when, and what happens when nobody answers.</summary>
internal static class HandoffSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var handoffs = context.Model.Handoffs.Where(handoff => Concerns(context, handoff)).ToArray();
        yield return context.Content("H1", "handoff", handoffs.Length == 0 ? null : new TemplateModel
        {
            ["handoffs"] = TemplateModel.List(handoffs, handoff => Handoff(context, handoff)),
        });
    }

    private static bool Concerns(SectionContext context, GuideHandoff handoff)
    {
        var team = context.Actor is { } actor ? context.ActorTitle(actor.Team) : "";
        return context.Actor is null || team == handoff.FromTeam || team == handoff.ToTeam;
    }

    private static TemplateModel Handoff(SectionContext context, GuideHandoff handoff)
    {
        var clocks = context.Model.Clocks.Where(clock => clock.Handoff == handoff.Name).ToArray();
        return new TemplateModel
        {
            ["title"] = handoff.Title,
            ["code"] = RuleCode.Of(handoff.Code),
            ["from"] = handoff.FromTeam,
            ["to"] = handoff.ToTeam,
            ["fromGives"] = Gifts(handoff, handoff.ToTeam),
            ["toGives"] = Gifts(handoff, handoff.FromTeam),
            ["goodLead"] = handoff.GoodLead,
            // A pocket card has no room for a line that its table says again.
            ["hasFigure"] = !context.Paper.IsSmall,
            ["figure"] = ClockLineFigure.Draw(
                handoff,
                clocks,
                context.FigureWidth,
                "clock-" + SectionCode.Slug(handoff.Name),
                context.Words["figure.clock", handoff.Title],
                context.Words),
            ["clocks"] = TemplateModel.List(clocks, clock => new TemplateModel
            {
                ["what"] = clock.What,
                ["who"] = context.ActorTitle(clock.Actor),
                ["limit"] = clock.Limit,
                ["otherwise"] = clock.Otherwise,
                ["code"] = RuleCode.Of(clock.Code),
            }),
            ["rejects"] = TemplateModel.List(handoff.Rejects, reject => new TemplateModel
            {
                ["title"] = reject.Title,
                ["route"] = reject.Route,
                ["code"] = RuleCode.Of(reject.Code),
            }),
            ["signers"] = TemplateModel.List(handoff.Signers),
        };
    }

    private static object[] Gifts(GuideHandoff handoff, string receiver) =>
        TemplateModel.List(handoff.Gives.Where(gift => gift.Result == receiver).Select(gift => gift.Follows));
}
