using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>The drawing's graph: lanes, nodes and edges; positions are the layout's business.</summary>
public sealed record FlowMap(
    ImmutableArray<FlowLane> Lanes,
    ImmutableArray<FlowNode> Nodes,
    ImmutableArray<FlowEdge> Edges);
