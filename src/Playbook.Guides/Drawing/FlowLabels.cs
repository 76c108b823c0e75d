using Playbook.Guides.Model;

namespace Playbook.Guides.Drawing;

/// <summary>
/// Turns each labelled edge into two edges with a box of words between them (A –when clicked→ B ⇒ A → "when clicked"
/// → B), so that words take part in the layout and never run into anything.
/// </summary>
internal static class FlowLabels
{
    public static FlowMap AsBoxes(FlowMap map)
    {
        var nodes = map.Nodes.ToBuilder();
        var edges = map.Edges.ToBuilder();
        edges.Clear();
        var lanes = map.Nodes.ToDictionary(node => node.Id, node => node.Lane, StringComparer.Ordinal);
        for (var i = 0; i < map.Edges.Length; i++)
        {
            var edge = map.Edges[i];
            if (edge.Label.Length == 0)
            {
                edges.Add(edge);
                continue;
            }

            var id = $"label-{i}";
            nodes.Add(new FlowNode(id, lanes[edge.From], FlowNodeKind.Label, edge.Label, "", "", TouchNature.Neutral));
            edges.Add(new FlowEdge(edge.From, id, "", IsHandoff: false));
            edges.Add(edge with { From = id, Label = "" });
        }

        return map with { Nodes = nodes.ToImmutable(), Edges = edges.ToImmutable() };
    }
}
