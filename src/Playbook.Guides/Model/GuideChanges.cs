using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>What is different from an earlier version.</summary>
public sealed record GuideChanges(
    int FromVersion,
    ImmutableArray<GuideChange> Items);
