namespace Playbook.Guides.Model;

/// <summary>Points of a score.</summary>
public sealed record GuideScoreRule(
    string Code,
    int Points,
    string For,
    string Limit);
