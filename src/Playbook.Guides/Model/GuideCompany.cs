namespace Playbook.Guides.Model;

/// <summary>The company whose name stands at the head of its guides.</summary>
public sealed record GuideCompany(
    string Name,
    string Title);
