namespace Playbook.Guides.Drawing;

/// <summary>
/// All orders of a layer in which each lane's nodes stand together, lanes from left to right. An order names the
/// layer's nodes by their index.
/// </summary>
internal static class LaneOrders
{
    public static int[][] Of(IReadOnlyList<LayoutNode> layer)
    {
        IEnumerable<int[]> orders = [[]];
        var indexes = Enumerable.Range(0, layer.Count).OrderBy(i => layer[i].Lane).ThenBy(i => layer[i].Order);
        foreach (var lane in indexes.GroupBy(i => layer[i].Lane))
        {
            var inside = Permutations([.. lane]).ToArray();
            orders = orders.SelectMany(left => inside.Select(right => left.Concat(right).ToArray()));
        }

        return [.. orders];
    }

    private static IEnumerable<int[]> Permutations(int[] items)
    {
        if (items.Length <= 1)
            return [items];
        return items.SelectMany((first, at) =>
            Permutations([.. items.Where((_, i) => i != at)]).Select(rest => rest.Prepend(first).ToArray()));
    }
}
