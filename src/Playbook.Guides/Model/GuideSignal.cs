using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A signal that the team acts on.</summary>
public sealed record GuideSignal(
    string Code,
    string Title,
    string Meaning,
    ImmutableArray<string> UsedBy);
