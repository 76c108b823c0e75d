using System.Collections.Immutable;
using Playbook.Execution.Logs.Mapping;

namespace Playbook.Execution.Logs.Reading;

/// <summary>Deals out slots and containers to the places that a mapping names.</summary>
internal sealed class PathSlots
{
    private readonly List<LogPath> containers = [];

    public PathNode Root { get; } = new();

    public int Count { get; private set; }

    /// <summary>Every place named, for columns whose names hold points.</summary>
    public Dictionary<string, PathNode> ByText { get; } = new(StringComparer.Ordinal);

    /// <summary>Slots of a property's places.</summary>
    public LocatorPlan Of(Locator locator) =>
        new([.. locator.Paths.Select(path => SlotOf(path).Slot)], locator.IsJoined, locator.ToString());

    /// <summary>Slots of places that say who, when or what, which therefore are no properties.</summary>
    public LocatorPlan Own(Locator locator)
    {
        foreach (var path in locator.Paths)
            SlotOf(path).IsOwn = true;
        return Of(locator);
    }

    public int Container(LogPath path)
    {
        var index = containers.IndexOf(path);
        if (index >= 0)
            return index;
        containers.Add(path);
        var node = Root.At(path);
        ByText[path.Text] = node;
        return node.Container = containers.Count - 1;
    }

    private PathNode SlotOf(LogPath path)
    {
        var node = Root.At(path);
        ByText[path.Text] = node;
        if (node.Slot < 0)
            node.Slot = Count++;
        return node;
    }
}
