using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundContent(SourceLocation Location, ContentSymbol Content)
    : BoundDeclaration(Location, Content)
{
    public string? Gives { get; init; }

    public string? AsksFor { get; init; }

    public string? Link { get; init; }

    /// <summary>A path inside the workspace, as written.</summary>
    public string? File { get; init; }

    /// <summary>Empty means for everybody.</summary>
    public ImmutableArray<SegmentSymbol> Segments { get; init; } = [];

    /// <summary>The stages of <c>lead.stage</c> that it serves.</summary>
    public ImmutableArray<string> Stages { get; init; } = [];

    /// <summary>What subscribers choose it by; null: no topic gates it.</summary>
    public BoundTopic? Topic { get; init; }

    public DateValue? ReviewBy { get; init; }

    /// <summary>From this day on, on the lead's clock, it is not sent any more.</summary>
    public DateValue? Expires { get; init; }

    /// <summary>The subject that its reader gets.</summary>
    public BoundProse? Subject { get; init; }

    public string? Source { get; init; }

    public string? Rights { get; init; }

    public string? Disclosure { get; init; }

    public bool HasPersonalData { get; init; }
}
