using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class CardSymbol(
    string name, string? title, string kindName, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Card;

    /// <summary>The word that starts the card: the name of its kind.</summary>
    public string KindName => kindName;

    public override string Signature => $"{base.Signature} {kindName}";
}
