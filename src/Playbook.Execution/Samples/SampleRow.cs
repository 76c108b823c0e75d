namespace Playbook.Execution.Samples;

/// <summary>A row of a made-up log before it is written.</summary>
/// <param name="Place">What rows are put in order by: the time, or later for a row that comes late.</param>
/// <param name="Number">Order of rows of one place.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Id">The number in its id.</param>
/// <param name="Lead">The lead's id.</param>
/// <param name="Event">The event's name.</param>
/// <param name="Property">A property's name; null for none.</param>
/// <param name="Value">Its value.</param>
internal sealed record SampleRow(
    long Place, int Number, long Time, int Id, string Lead, string Event, string? Property, string? Value);
