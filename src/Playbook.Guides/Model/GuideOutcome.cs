namespace Playbook.Guides.Model;

/// <summary>One possible result of an action and what follows.</summary>
public sealed record GuideOutcome(
    string Result,
    string Follows);
