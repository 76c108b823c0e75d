using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class StepSymbol(string name, string? title, PlaySymbol play, int ordinal, SourceLocation location)
    : Symbol(name, title, play.Playbook, location)
{
    public override SymbolKind Kind => SymbolKind.Step;

    public override Symbol Container => play;

    public PlaySymbol Play => play;

    /// <summary>The place of the step in its play, from 0.</summary>
    public int Ordinal => ordinal;
}
