using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A scenario; its name is its title, and no other text can refer to it.</summary>
public sealed class ScenarioSymbol(string title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(title, title, playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Scenario;
}
