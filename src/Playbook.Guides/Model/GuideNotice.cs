namespace Playbook.Guides.Model;

/// <summary>What the system tells a team or role by itself.</summary>
/// <param name="Actor">The name of whoever is told.</param>
/// <param name="When">What comes before, in words.</param>
/// <param name="Text">What is said; empty where the author wrote nothing.</param>
public sealed record GuideNotice(string Actor, string When, string Text);
