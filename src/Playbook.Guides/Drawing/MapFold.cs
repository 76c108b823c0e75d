namespace Playbook.Guides.Drawing;

/// <summary>A panel of a map that is longer than a page: its first layer, and how many it has.</summary>
internal sealed record MapFold(int First, int Count);
