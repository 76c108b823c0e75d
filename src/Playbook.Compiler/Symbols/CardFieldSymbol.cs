using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A field of a card kind. Its name is its words, as <c>instead of</c>, with single spaces.</summary>
public sealed class CardFieldSymbol(string words, PlaybookType type, CardKindSymbol kind, SourceLocation location)
    : Symbol(words, null, kind.Playbook, location)
{
    public override SymbolKind Kind => SymbolKind.CardField;

    public override Symbol Container => kind;

    public PlaybookType Type => type;

    /// <summary>The words of the second part, as <c>do</c> after <c>instead of</c>; null for one part.</summary>
    public string? SecondWords { get; init; }

    public PlaybookType? SecondType { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>May stand on more than one line, or list more than one value.</summary>
    public bool IsMany { get; init; }

    public override string Signature =>
        $"{base.Signature} {Type} {SecondWords} {SecondType} {(IsRequired ? "!" : "")}{(IsMany ? "*" : "")}";
}
