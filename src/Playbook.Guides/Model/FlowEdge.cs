namespace Playbook.Guides.Model;

/// <summary>A way from one box to another.</summary>
public sealed record FlowEdge(
    string From,
    string To,
    string Label,
    bool IsHandoff);
