using System.Globalization;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>K1: the content shelf, stage by audience, with the gaps left visible; then each item.</summary>
internal static class ContentShelfSection
{
    private const int LongestPrintedAddress = 44;

    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var items = context.Model.Contents;
        if (items.IsEmpty)
        {
            yield return context.Content("K1", "content-shelf", null);
            yield break;
        }

        var words = context.Words;
        string[] audiences = [
            .. items.SelectMany(item => item.Audience).Distinct(StringComparer.Ordinal), words["shelf.everybody"]];
        string[] stages = [
            .. items.SelectMany(item => item.Stages).Distinct(StringComparer.Ordinal), words["shelf.anystage"]];
        var longAddresses = items.Where(item => SafeUrl.Shown(item.Address).Length > LongestPrintedAddress).ToList();
        yield return context.Content("K1", "content-shelf", new TemplateModel
        {
            ["audiences"] = TemplateModel.List(audiences),
            ["hasMatrix"] = audiences.Length + stages.Length > 2,
            ["stages"] = TemplateModel.List(stages, stage => new TemplateModel
            {
                ["stage"] = stage,
                ["cells"] = TemplateModel.List(audiences, audience => Cell(context, stage, audience)),
            }),
            ["items"] = TemplateModel.List(items, item => Item(context, item, longAddresses.IndexOf(item))),
            ["addresses"] = TemplateModel.List(longAddresses, item => new TemplateModel
            {
                ["number"] = (longAddresses.IndexOf(item) + 1).ToString(CultureInfo.InvariantCulture),
                ["address"] = item.Address,
            }),
            ["shares"] = TemplateModel.List(
                context.Model.Actions.Where(action => action.Kind == GuideActionKind.Share),
                action =>
                    new TemplateModel
                    {
                        ["do"] = action.Do,
                        ["who"] = context.ActorTitle(action.Actor),
                        ["code"] = RuleCode.Of(action.Code),
                    }),
        });
    }

    private static TemplateModel Cell(SectionContext context, string stage, string audience)
    {
        var words = context.Words;
        var inside = context.Model.Contents.Where(item =>
            (item.Audience.IsEmpty ? audience == words["shelf.everybody"] : item.Audience.Contains(audience))
            && (item.Stages.IsEmpty ? stage == words["shelf.anystage"] : item.Stages.Contains(stage)));
        return new TemplateModel { ["titles"] = TemplateModel.List(inside.Select(item => item.Title)) };
    }

    private static TemplateModel Item(SectionContext context, GuideContent item, int longAddress) => new()
    {
        ["title"] = item.Title,
        ["kind"] = item.Kind,
        ["gives"] = item.Gives,
        ["asks"] = item.AsksFor,
        ["isAsk"] = item.AsksFor.Length > 0,
        ["address"] = item.Address,
        ["shown"] = longAddress < 0
            ? SafeUrl.Shown(item.Address)
            : context.Words["shelf.address", (longAddress + 1).ToString(CultureInfo.InvariantCulture)],
        ["isLink"] = SafeUrl.Of(item.Address).Length > 0,
        ["dates"] = string.Join(" ", new[] { item.ReviewBy, item.Expires }.Where(text => text.Length > 0)),
        ["source"] = item.Source,
        ["rights"] = item.Rights,
        ["disclosure"] = item.Disclosure,
        ["codes"] = string.Join(", ", item.UsedIn),
        ["isUsed"] = !item.UsedIn.IsEmpty,
    };
}
