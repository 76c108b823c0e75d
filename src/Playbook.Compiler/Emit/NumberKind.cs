namespace Playbook.Compiler.Emit;

/// <summary>
/// What has a number among all that a workspace declares: a place in a table, a slot, a bit, or a rank.
/// </summary>
internal enum NumberKind
{
    Playbook,

    /// <summary>The slot of a playbook's value touches.</summary>
    ValueSlot,

    Field,
    FieldSlot,
    Event,

    /// <summary>A field's place in its event.</summary>
    EventField,

    Match,
    Condition,
    History,
    HistorySlot,
    Counter,
    Signal,
    SignalSlot,
    Score,

    /// <summary>The first slot of a score, that of its points.</summary>
    ScoreSlot,

    Channel,

    /// <summary>The first slot of one of a channel's caps.</summary>
    TouchesSlot,

    Content,
    SentSlot,
    Team,
    Actor,
    Experiment,
    Handoff,
    HandoffRank,
    HandoffSlot,
    Play,
    PlayRank,
    PlaySlot,
    RecordSlot,
    TextSlot,

    /// <summary>The slot and the bit of one of a play's triggers.</summary>
    TriggerSlot,
    TriggerBit,
}
