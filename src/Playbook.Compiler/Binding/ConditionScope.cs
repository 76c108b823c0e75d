using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>What a condition may speak of besides the lead.</summary>
/// <param name="Matched">The event whose fields stand bare: in a <c>where</c>.</param>
/// <param name="Play">The play around, with the event that started it.</param>
internal sealed record ConditionScope(EventSymbol? Matched, PlayScope? Play)
{
    /// <summary>The lead alone: segments, scores, goals.</summary>
    public static ConditionScope Lead { get; } = new(null, null);

    /// <summary>
    /// True in a line that starts the play: nobody is enrolled yet, so only the event at hand can be read.
    /// </summary>
    public bool IsStart { get; init; }

    /// <summary>The name that the starting line at hand gives to its event.</summary>
    public EventBindingSymbol? AtHand { get; init; }

    /// <summary>The event of this name, where it can be known; else null.</summary>
    public EventBindingSymbol? Find(string name) =>
        Play?.Find(name) is { } binding && (!IsStart || binding == AtHand) ? binding : null;

    /// <summary>Inside a <c>where</c> about this event or signal.</summary>
    public ConditionScope Where(OccurrenceSymbol? subject) => this with { Matched = subject as EventSymbol };
}
