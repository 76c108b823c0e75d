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
        var items = Items(context);
        if (items.Length == 0)
        {
            yield return context.Content("K1", "content-shelf", null);
            yield break;
        }

        var words = context.Words;
        // What fits everybody at any stage has no place in a field, so it stands below them.
        var placed = items.Where(item => !IsForAll(item)).ToArray();
        // A row or column that nothing stands in by its nature is no gap.
        string[] everybody = placed.Any(item => item.Audience.IsEmpty) ? [words["shelf.everybody"]] : [];
        string[] anyStage = placed.Any(item => item.Stages.IsEmpty) ? [words["shelf.anystage"]] : [];
        string[] audiences = [
            .. items.SelectMany(item => item.Audience).Distinct(StringComparer.Ordinal), .. everybody];
        string[] stages = [
            .. items.SelectMany(item => item.Stages).Distinct(StringComparer.Ordinal)
                .OrderBy(stage => context.Model.Stages.IndexOf(stage)),
            .. anyStage];
        var longAddresses = items.Where(item => SafeUrl.Shown(item.Address).Length > LongestPrintedAddress).ToList();
        var section = context.Content("K1", "content-shelf", new TemplateModel
        {
            ["audiences"] = TemplateModel.List(audiences),
            ["hasMatrix"] = context.Actor is null && placed.Length > 0 && !context.Paper.IsSmall,
            ["stages"] = TemplateModel.List(stages, stage => new TemplateModel
            {
                ["stage"] = stage,
                ["cells"] = TemplateModel.List(audiences, audience => Cell(context, placed, stage, audience)),
            }),
            ["everywhere"] = TemplateModel.List(items.Where(IsForAll).Select(item => item.Title)),
            ["items"] = TemplateModel.List(
                items.Where(item => !item.UsedIn.IsEmpty), item => Item(context, item, longAddresses.IndexOf(item))),
            ["unused"] = TemplateModel.List(
                items.Where(item => item.UsedIn.IsEmpty), item => Item(context, item, longAddresses.IndexOf(item))),
            ["addresses"] = TemplateModel.List(longAddresses, item => new TemplateModel
            {
                ["number"] = (longAddresses.IndexOf(item) + 1).ToString(CultureInfo.InvariantCulture),
                ["address"] = item.Address,
            }),
            ["shares"] = TemplateModel.List(
                context.Model.Actions
                    .Where(action => action.Kind == GuideActionKind.Share && context.Concerns(action.Actor)),
                action =>
                    new TemplateModel
                    {
                        ["do"] = action.Do,
                        ["who"] = context.ActorTitle(action.Actor),
                        ["code"] = RuleCode.Of(action.Code),
                    }),
        });
        // A pack has no field of gaps, so nothing is said about one.
        yield return context.Actor is null ? section : section with { Lead = "" };
    }

    private static bool IsForAll(GuideContent item) => item.Audience.IsEmpty && item.Stages.IsEmpty;

    /// <summary>The company's whole shelf; in a pack what its reader sends.</summary>
    private static GuideContent[] Items(SectionContext context)
    {
        if (context.Actor is not { } actor)
            return [.. context.Model.Contents];
        var sent = context.ActionsOf(actor).SelectMany(action => action.Contents).ToHashSet(StringComparer.Ordinal);
        return [.. context.Model.Contents.Where(item => sent.Contains(item.Name))];
    }

    private static TemplateModel Cell(
        SectionContext context, GuideContent[] items, string stage, string audience)
    {
        var words = context.Words;
        var inside = items.Where(item =>
            (item.Audience.IsEmpty ? audience == words["shelf.everybody"] : item.Audience.Contains(audience))
            && (item.Stages.IsEmpty ? stage == words["shelf.anystage"] : item.Stages.Contains(stage)));
        return new TemplateModel
        {
            ["titles"] = TemplateModel.List(inside.Select(item => item.Title)),
            // What fits everybody or every stage fills no gap of its own.
            ["isGap"] = stage != words["shelf.anystage"] && audience != words["shelf.everybody"],
        };
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
        ["dates"] = string.Join(" · ", new[] { item.ReviewBy, item.Expires }.Where(text => text.Length > 0)),
        ["source"] = item.Source,
        ["rights"] = item.Rights,
        ["disclosure"] = item.Disclosure,
        ["codes"] = string.Join(", ", item.UsedIn),
        ["isUsed"] = !item.UsedIn.IsEmpty,
    };
}
