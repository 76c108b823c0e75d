using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>One moment of a scenario.</summary>
public sealed record GuideTraceLine(
    string When,
    GuideTraceKind Kind,
    string Text,
    ImmutableArray<string> Reasons);
