using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A kind of card: what the cards of this kind can say.</summary>
public sealed class CardKindSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    private ImmutableArray<CardFieldSymbol> _fields = [];

    public override SymbolKind Kind => SymbolKind.CardKind;

    /// <summary>In the order written.</summary>
    public ImmutableArray<CardFieldSymbol> Fields => _fields;

    public override string Signature =>
        $"{base.Signature} ({string.Join("; ", Fields.Select(item => item.Signature))})";

    public CardFieldSymbol? FindField(string words)
    {
        foreach (var field in _fields)
        {
            if (field.Name == words)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>
    /// Called once, by the declarer that made the kind: fields know their kind, so the kind comes first.
    /// </summary>
    internal void Complete(ImmutableArray<CardFieldSymbol> fields) => _fields = fields;
}
