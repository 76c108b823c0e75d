namespace Playbook.Guides.Drawing;

/// <summary>
/// Places points on a line as near as possible (least squares) to where each would like to be, keeping their order and
/// least distances: pool adjacent violators (Ayer et al., 1955) over positions less the distances before them.
/// </summary>
internal static class Separation
{
    /// <param name="wishes">Where each point would like to be, in order.</param>
    /// <param name="weights">How much each wish counts.</param>
    /// <param name="gaps">The least distance from each point to the next; one fewer than points.</param>
    /// <param name="least">The least place of the first point.</param>
    /// <param name="most">The greatest place of the last point.</param>
    public static double[] Place(double[] wishes, double[] weights, double[] gaps, double least, double most)
    {
        var offsets = new double[wishes.Length];
        for (var i = 1; i < wishes.Length; i++)
            offsets[i] = offsets[i - 1] + gaps[i - 1];

        var pools = new List<Pool>();
        for (var i = 0; i < wishes.Length; i++)
        {
            var pool = new Pool(wishes[i] - offsets[i], weights[i], 1);
            while (pools.Count > 0 && pools[^1].Mean > pool.Mean)
            {
                var left = pools[^1];
                var weight = left.Weight + pool.Weight;
                pool = new Pool(
                    ((left.Mean * left.Weight) + (pool.Mean * pool.Weight)) / weight, weight, left.Count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var places = new double[wishes.Length];
        var at = 0;
        var room = most - (offsets.Length > 0 ? offsets[^1] : 0);
        foreach (var (mean, _, count) in pools)
        {
            for (var i = 0; i < count; i++, at++)
                places[at] = Math.Clamp(mean, least, Math.Max(least, room)) + offsets[at];
        }

        return places;
    }

    /// <summary>Points that stand as near to each other as they may.</summary>
    private sealed record Pool(double Mean, double Weight, int Count);
}
