using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>The way from a printed code to the source and the handler.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Sections">Codes of the sections that print it.</param>
public sealed record GuideRule(
    string Code,
    string What,
    string Path,
    int Line,
    string Handler,
    ImmutableArray<string> Sections);
