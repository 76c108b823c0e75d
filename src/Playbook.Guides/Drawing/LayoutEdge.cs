using Playbook.Guides.Model;

namespace Playbook.Guides.Drawing;

/// <summary>An edge between boxes, with the bends it passes between their layers.</summary>
/// <param name="Source">The flow map's edge.</param>
/// <param name="Chain">From the first box to the last, one node a layer; two boxes for a way back.</param>
/// <param name="IsBack">True where it leads to an earlier layer, or to its own box.</param>
internal sealed record LayoutEdge(FlowEdge Source, IReadOnlyList<LayoutNode> Chain, bool IsBack);
