using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class EventFieldSymbol(string name, PlaybookType type, EventSymbol @event, SourceLocation location)
    : FieldSymbol(name, type, @event.Playbook, location)
{
    public override SymbolKind Kind => SymbolKind.EventField;

    public override Symbol Container => @event;
}
