using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>What is different between two models of a playbook, told to the one whom it concerns.</summary>
internal static class ChangeReader
{
    public static GuideChanges Compare(GuideModel earlier, GuideModel now, GuideWords words)
    {
        var changes = ImmutableArray.CreateBuilder<GuideChange>();
        // Hand-off duties share their hand-off's code, so a duty is known by its code and kind.
        var before = earlier.Actions.ToLookup(action => (action.Code, action.Kind));
        var after = now.Actions.ToLookup(action => (action.Code, action.Kind));
        foreach (var action in now.Actions)
        {
            var old = before[(action.Code, action.Kind)].FirstOrDefault();
            if (old is null)
                changes.Add(new GuideChange(action.Actor, "added", Told(action, words)));
            else if (Told(old, words) is var told && told != Told(action, words))
                changes.Add(new GuideChange(action.Actor, "changed", words["changes.was", Told(action, words), told]));
        }

        foreach (var action in earlier.Actions.Where(action => !after.Contains((action.Code, action.Kind))))
            changes.Add(new GuideChange(action.Actor, "removed", Told(action, words)));
        AddGoals(changes, earlier, now, words);
        return new GuideChanges(
            earlier.Playbook.Version, [.. changes.OrderBy(change => change.Actor, StringComparer.Ordinal)]);
    }

    private static void AddGoals(
        ImmutableArray<GuideChange>.Builder changes, GuideModel earlier, GuideModel now, GuideWords words)
    {
        foreach (var goal in now.Goals)
        {
            var old = earlier.Goals.FirstOrDefault(row => row.Name == goal.Name);
            if (old is null)
                changes.Add(new GuideChange("", "added", goal.Title));
            else if ((old.Aim, old.By) != (goal.Aim, goal.By))
                changes.Add(
                    new GuideChange(
                        "",
                        "changed",
                        words["changes.was", $"{goal.Title}: {goal.Aim} {goal.By}", $"{old.Aim} {old.By}"]));
        }
    }

    private static string Told(GuideAction action, GuideWords words) => string.Join(
        words["edge.then"],
        new[] { action.When, action.Do, action.By, action.Otherwise }.Where(text => text.Length > 0));
}
