namespace Playbook.Guides.Drawing;

/// <summary>The part of an edge between one layer and the next.</summary>
internal sealed record LayoutHop(LayoutNode From, LayoutNode To);
