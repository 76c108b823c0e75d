namespace Playbook.Runtime.Time;

/// <summary>
/// A change of a clock as the table writes it: milliseconds after the change before, and how far the clock is moved.
/// </summary>
internal readonly record struct ZoneChange(long AfterPrevious, int OffsetChange);
