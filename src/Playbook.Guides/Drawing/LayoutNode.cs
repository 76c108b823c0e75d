namespace Playbook.Guides.Drawing;

/// <summary>A box, or a bend of a long edge, with its place in the layered drawing.</summary>
internal sealed class LayoutNode(string id, int lane, bool isBend)
{
    public string Id { get; } = id;

    /// <summary>The column of its lane, from the left.</summary>
    public int Lane { get; } = lane;

    public bool IsBend { get; } = isBend;

    public int Layer { get; set; }

    /// <summary>The position inside the layer, counted over all lanes.</summary>
    public int Order { get; set; }

    /// <summary>The middle.</summary>
    public double X { get; set; }

    public double Y { get; set; }

    public double Width { get; set; }

    public double Height { get; set; }
}
