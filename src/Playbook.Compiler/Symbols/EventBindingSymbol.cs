using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>
/// The name that a trigger gives to the event that enrolled the lead: <c>on webinar_registered as webinar</c>.
/// </summary>
public sealed class EventBindingSymbol(string name, EventSymbol @event, PlaySymbol play, SourceLocation location)
    : Symbol(name, null, play.Playbook, location)
{
    public override SymbolKind Kind => SymbolKind.EventBinding;

    public override Symbol Container => play;

    public EventSymbol Event => @event;
}
