namespace Playbook.Guides.Model;

/// <summary>A part of a score's range.</summary>
/// <param name="From">The least value in it.</param>
public sealed record GuideBand(
    string Name,
    int From);
