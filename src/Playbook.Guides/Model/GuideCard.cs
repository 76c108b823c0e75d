using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A card: told and printed, nothing runs.</summary>
public sealed record GuideCard(
    string Code,
    string Name,
    string Title,
    string Prose,
    ImmutableArray<GuideCardField> Fields);
