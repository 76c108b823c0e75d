using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class SignalSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : OccurrenceSymbol(name, title, playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Signal;
}
