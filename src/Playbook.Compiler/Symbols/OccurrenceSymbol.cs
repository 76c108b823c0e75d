using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>What can happen at an instant and be matched: an event or a signal.</summary>
public abstract class OccurrenceSymbol : Symbol
{
    private protected OccurrenceSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
        : base(name, title, playbook, location)
    {
    }
}
