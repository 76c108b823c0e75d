using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class ExperimentSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Experiment;
}
