using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A kind of card with its cards.</summary>
public sealed record GuideCardKind(
    string Name,
    string Title,
    ImmutableArray<GuideCard> Cards);
