namespace Playbook.Guides.Model;

/// <summary>A lane of the map.</summary>
public sealed record FlowLane(
    string Id,
    string Title);
