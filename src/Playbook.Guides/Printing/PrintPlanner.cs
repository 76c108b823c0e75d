using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Sections;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides.Printing;

/// <summary>Decides which prints a playbook gets.</summary>
internal static class PrintPlanner
{
    public static ImmutableArray<PrintPlan> Plan(GuideModel model, GuideOptions options, GuideWords words)
    {
        var plans = ImmutableArray.CreateBuilder<PrintPlan>();
        foreach (var kind in Enum.GetValues<GuidePrintKind>())
        {
            if (options.Prints.IsEmpty || options.Prints.Contains(kind))
                plans.AddRange(Of(kind, model, options, words));
        }

        return plans.ToImmutable();
    }

    private static IEnumerable<PrintPlan> Of(
        GuidePrintKind kind, GuideModel model, GuideOptions options, GuideWords words)
    {
        var paper = options.Paper ?? GuidePaper.Universal;
        var title = words[$"print.{kind.ToString().ToLowerInvariant()}", model.Playbook.Title];
        switch (kind)
        {
            case GuidePrintKind.Guide:
                yield return new PrintPlan(kind, "guide", title, paper, options.Audience, null);
                break;
            case GuidePrintKind.RolePack:
                foreach (var actor in model.Actors.Where(actor => HasPack(model, actor) && IsWanted(actor, options)))
                {
                    var name = words["print.pack", actor.Title, model.Playbook.Title];
                    yield return new PrintPlan(
                        kind, "pack-" + SectionCode.Slug(actor.Name), name, paper, GuideVisibility.Team, actor);
                }

                break;
            case GuidePrintKind.WallPoster:
                yield return new PrintPlan(
                    kind, "wall", title, options.Paper ?? GuidePaper.Poster, GuideVisibility.Wall, null);
                break;
            case GuidePrintKind.PocketCards:
                yield return new PrintPlan(
                    kind, "cards", title, options.Paper ?? GuidePaper.Cards, GuideVisibility.Team, null);
                break;
            case GuidePrintKind.Forms:
                yield return new PrintPlan(kind, "forms", title, paper, GuideVisibility.Managers, null);
                break;
            case GuidePrintKind.ChangeSheet:
                if (model.Changes is not null)
                    yield return new PrintPlan(kind, "changes", title, paper, GuideVisibility.Team, null);
                break;
            default:
                throw new InvalidOperationException($"Unreachable: {kind}.");
        }
    }

    private static bool IsWanted(GuideActor actor, GuideOptions options) =>
        options.Roles.IsEmpty || options.Roles.Contains(actor.Name);

    private static bool HasPack(GuideModel model, GuideActor actor) =>
        model.Notices.Any(notice => notice.Actor == actor.Name)
        || model.Actions.Any(action => action.Actor == actor.Name
            || action.Informed.Contains(actor.Name) || action.Approvers.Contains(actor.Name));
}
