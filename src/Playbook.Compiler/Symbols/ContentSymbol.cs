using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class ContentSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    /// <summary>The lines of content whose words prose may insert.</summary>
    public static ImmutableArray<string> FieldNames { get; } =
        ["gives", "link", "file", "source", "rights", "disclosure"];

    public override SymbolKind Kind => SymbolKind.Content;

    /// <summary>What <c>kind</c> says, as <c>guide</c>; null where it is not said.</summary>
    public string? ContentKind { get; init; }

    /// <summary>
    /// Content that <c>asks for</c> something is an ask, whatever it gives; content that only <c>gives</c> is value.
    /// </summary>
    public TouchPurpose Purpose { get; init; }

    /// <summary>Those of <see cref="FieldNames"/> that it has.</summary>
    public ImmutableArray<string> StatedFields { get; init; } = [];

    public override string Signature =>
        $"{base.Signature} {ContentKind} {Purpose} {string.Join(",", StatedFields)}";
}
