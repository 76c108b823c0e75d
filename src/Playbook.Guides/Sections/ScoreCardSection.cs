using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>S1: every score as a gauge, its points, how it falls, and sums that were really worked.</summary>
internal static class ScoreCardSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var model = context.Model;
        if (context.IsOnlyTold || (model.Scores.IsEmpty && model.Signals.IsEmpty))
        {
            yield return context.Content("S1", "score-card", null);
            yield break;
        }

        yield return context.Content("S1", "score-card", new TemplateModel
        {
            ["scores"] = TemplateModel.List(model.Scores, score => Score(context, score)),
            ["signals"] = TemplateModel.List(model.Signals, signal => new TemplateModel
            {
                ["title"] = signal.Title,
                ["meaning"] = signal.Meaning,
                ["uses"] = context.Words.Formats.List([.. signal.UsedBy]),
                ["code"] = RuleCode.Of(signal.Code),
            }),
            ["goodLeads"] = TemplateModel.List(
                model.Handoffs.Where(handoff => handoff.GoodLead.Length > 0),
                handoff => new TemplateModel
                {
                    ["title"] = handoff.Title,
                    ["definition"] = handoff.GoodLead,
                    ["signers"] = TemplateModel.List(
                        handoff.Signers.IsEmpty ? [handoff.FromTeam, handoff.ToTeam] : handoff.Signers),
                }),
        });
    }

    private static TemplateModel Score(SectionContext context, GuideScore score) => new()
    {
        ["title"] = score.Title,
        ["range"] = context.Words[
            "score.range", context.Words.Formats.Number(score.From), context.Words.Formats.Number(score.To)],
        ["figure"] = ScoreGaugeFigure.Draw(
            score,
            context.FigureWidth,
            "gauge-" + SectionCode.Slug(score.Name),
            context.Words["figure.gauge", score.Title],
            context.Words),
        ["bands"] = ScoreGaugeFigure.Told(score, context.Words),
        ["rules"] = TemplateModel.List(score.Rules, rule => new TemplateModel
        {
            ["points"] = (rule.Points > 0 ? "+" : "−") + context.Words.Formats.Number(Math.Abs(rule.Points)),
            ["for"] = rule.For,
            ["limit"] = rule.Limit,
            ["code"] = RuleCode.Of(rule.Code),
        }),
        ["losses"] = TemplateModel.List(score.Losses),
        ["sums"] = TemplateModel.List(score.Sums, sum => new TemplateModel
        {
            ["when"] = sum.When,
            ["what"] = sum.What,
            ["result"] = sum.Result,
        }),
    };
}
