namespace Playbook.Zones.Generator;

/// <summary>
/// One change of a zone's clock: seconds since the change before (the first: since 1970), and how far the clock is
/// moved.
/// </summary>
public readonly record struct ZoneStep(long SecondsAfterPrevious, int OffsetChangeSeconds);
