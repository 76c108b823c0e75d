namespace Playbook.Guides.Model;

/// <summary>A reason to hand a lead back.</summary>
/// <param name="Code">As the run's log writes it.</param>
public sealed record GuideReject(
    string Code,
    string Title,
    string Route);
