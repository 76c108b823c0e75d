using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class TeamSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : ActorSymbol(name, title, playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Team;
}
