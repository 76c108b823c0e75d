using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>One line that starts a play; which members count is the kind's to say.</summary>
public sealed record TriggerTable
{
    public required TriggerKind Kind { get; init; }

    /// <summary>Index of the match of an event trigger.</summary>
    public int Match { get; init; } = -1;

    /// <summary>Index of the event's field that is the enrolment's key; -1 for none.</summary>
    public int KeyField { get; init; } = -1;

    /// <summary>For each capture of the play: index of the event's field that fills it, or -1.</summary>
    public ImmutableArray<int> Captures { get; init; } = [];

    /// <summary>Index of the condition of a condition trigger.</summary>
    public int Condition { get; init; } = -1;

    /// <summary>
    /// Condition: number slot of the bit that remembers its last answer. Schedules and one date: number slot of the
    /// next occurrence. Before or after a field: two number slots, the moment to come and the field's value that was
    /// last served.
    /// </summary>
    public int Slot { get; init; } = -1;

    /// <summary>Bit in that slot.</summary>
    public int Bit { get; init; }

    /// <summary>Day of the week, Monday 0; for one date its day number.</summary>
    public long Day { get; init; }

    /// <summary>Minute of the local day; -1 for a moment that an instant gives.</summary>
    public int Minute { get; init; }

    /// <summary>Every how many weeks.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>Day number from whose week weeks are counted.</summary>
    public long AnchorDay { get; init; }

    /// <summary>For the calendar kind: its period.</summary>
    public LengthUnit Unit { get; init; }

    /// <summary>Index of the lead's date or instant.</summary>
    public int Field { get; init; } = -1;

    /// <summary>How long after it; negative for before.</summary>
    public Length Offset { get; init; }

    /// <summary>Whether a moment already past starts the play at once.</summary>
    public bool OrAtOnce { get; init; }

    /// <summary>The line, for traces.</summary>
    public string Location { get; init; } = "";
}
