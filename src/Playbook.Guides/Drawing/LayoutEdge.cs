using Playbook.Guides.Model;

namespace Playbook.Guides.Drawing;

/// <summary>An edge between boxes, with the bends it passes between their layers.</summary>
/// <param name="Source">The flow map's edge.</param>
/// <param name="Chain">From the first box to the last, one node a layer; two boxes for a way back.</param>
/// <param name="IsBack">True where it leads to an earlier layer, or to its own box.</param>
internal sealed record LayoutEdge(FlowEdge Source, IReadOnlyList<LayoutNode> Chain, bool IsBack)
{
    /// <summary>The edge from layer to layer.</summary>
    public IReadOnlyList<LayoutHop> Hops { get; } = Between(Chain);

    private static LayoutHop[] Between(IReadOnlyList<LayoutNode> chain)
    {
        var hops = new LayoutHop[chain.Count - 1];
        for (var i = 0; i < hops.Length; i++)
            hops[i] = new LayoutHop(chain[i], chain[i + 1]);
        return hops;
    }
}
