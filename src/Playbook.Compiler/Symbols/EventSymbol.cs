using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class EventSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : OccurrenceSymbol(name, title, playbook, location)
{
    private ImmutableArray<EventFieldSymbol> _fields = [];

    public override SymbolKind Kind => SymbolKind.Event;

    public EventSource Source { get; init; }

    public EventNature Nature { get; init; }

    /// <summary>In the order written.</summary>
    public ImmutableArray<EventFieldSymbol> Fields => _fields;

    /// <summary>What it answers, for the result events; the kind is fixed by the event's name.</summary>
    public ResultKind Result => ResultEvents.KindOf(Name);

    public override string Signature =>
        $"{base.Signature} from {Source} {Nature} ({string.Join("; ", Fields.Select(item => item.Signature))})";

    public EventFieldSymbol? FindField(string name)
    {
        foreach (var field in _fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>
    /// Called once, by the declarer that made the event: fields know their event, so the event comes first.
    /// </summary>
    internal void Complete(ImmutableArray<EventFieldSymbol> fields) => _fields = fields;
}
