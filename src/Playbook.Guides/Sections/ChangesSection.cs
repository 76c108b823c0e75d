using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>A1: what is different since the earlier version, told by role.</summary>
internal static class ChangesSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        if (context.Model.Changes is not { } changes)
        {
            yield return context.Content("A1", "changes", null);
            yield break;
        }

        var groups = changes.Items
            .Where(change => change.Actor.Length == 0 || context.Concerns(change.Actor))
            .GroupBy(change => change.Actor).ToArray();
        yield return context.Content("A1", "changes", new TemplateModel
        {
            ["from"] = changes.FromVersion,
            ["to"] = context.Model.Playbook.Version,
            ["isSame"] = groups.Length == 0,
            ["groups"] = TemplateModel.List(groups, group => new TemplateModel
            {
                ["who"] = group.Key.Length == 0 ? context.Words["changes.everybody"] : context.ActorTitle(group.Key),
                ["items"] = TemplateModel.List(group, change => new TemplateModel
                {
                    ["kind"] = context.Words[$"changes.{change.Kind}"],
                    ["text"] = change.Text,
                }),
            }),
        });
    }
}
