using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class ChannelSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Channel;

    /// <summary>Everybody can see what is said there: only <c>share</c> in a team play may use it.</summary>
    public bool IsPublic { get; init; }

    public override string Signature => base.Signature + (IsPublic ? " public" : "");
}
