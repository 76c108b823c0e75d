namespace Playbook.Execution.Logs.Mapping;

/// <summary>
/// A field of the event (or of the lead, where the event carries such) that stands somewhere in the row.
/// </summary>
public sealed record PropertyMapping(string Name, Locator From);
