using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>People whom a play leaves alone.</summary>
public sealed record GuideExclusion(
    string Title,
    string Definition,
    ImmutableArray<string> Plays);
