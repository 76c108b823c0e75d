namespace Playbook.Runtime.Tables;

/// <summary>What an event sets by itself.</summary>
/// <param name="Field">Index of the lead's field.</param>
/// <param name="EventField">Index of the event's field whose value it takes; -1 for the constant.</param>
/// <param name="Constant">The constant.</param>
public sealed record FieldSettingTable(int Field, int EventField, FieldValue Constant);
