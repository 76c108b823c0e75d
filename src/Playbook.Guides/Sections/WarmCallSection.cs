using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>W1: a card for each call: no signal, no call; homework first, questions first.</summary>
internal static class WarmCallSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var calls = context.Model.Actions
            .Where(action => action.Kind == GuideActionKind.Call && context.Concerns(action.Actor)).ToArray();
        yield return context.Content("W1", "warm-call", calls.Length == 0 ? null : new TemplateModel
        {
            ["calls"] = TemplateModel.List(calls, call => Call(context, call)),
        });
    }

    private static TemplateModel Call(SectionContext context, GuideAction call)
    {
        var talk = call.Talk ?? new GuideTalk([], [], [], [], [], 0, "");
        return new TemplateModel
        {
            ["play"] = call.Play,
            ["do"] = call.Do,
            ["who"] = context.ActorTitle(call.Actor),
            ["when"] = call.When,
            ["by"] = call.By,
            ["otherwise"] = call.Otherwise,
            ["needs"] = call.Needs,
            ["because"] = call.Because,
            ["prepare"] = TemplateModel.List(talk.Prepare),
            ["ask"] = TemplateModel.List(talk.Ask),
            ["tell"] = TemplateModel.List(talk.Tell),
            ["feature"] = TemplateModel.List(talk.Feature),
            ["proof"] = TemplateModel.List(talk.Proof),
            ["attempts"] = TemplateModel.List(
                Enumerable.Range(1, Math.Max(1, talk.Attempts)), number => new TemplateModel { ["number"] = number }),
            ["over"] = talk.Over,
            ["outcomes"] = TemplateModel.List(
                call.Outcomes,
                outcome => new TemplateModel { ["result"] = outcome.Result, ["follows"] = outcome.Follows }),
            ["code"] = RuleCode.Of(call.Code),
        };
    }
}
