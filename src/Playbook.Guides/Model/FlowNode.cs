namespace Playbook.Guides.Model;

/// <summary>A box of the map.</summary>
/// <param name="Code">The printed code; may be empty.</param>
/// <param name="Clock">A time limit in words; may be empty.</param>
public sealed record FlowNode(
    string Id,
    string Lane,
    FlowNodeKind Kind,
    string Label,
    string Code,
    string Clock,
    TouchNature Nature);
