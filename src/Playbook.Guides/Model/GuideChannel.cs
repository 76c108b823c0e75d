namespace Playbook.Guides.Model;

/// <summary>A way to reach people.</summary>
public sealed record GuideChannel(
    string Name,
    string Title,
    string Medium,
    string Consent,
    string Cap,
    string Hours,
    string Hold,
    bool IsPublic,
    string Owner,
    string Metric);
