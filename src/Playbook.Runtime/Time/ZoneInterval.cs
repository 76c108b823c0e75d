namespace Playbook.Runtime.Time;

/// <summary>A stretch of time in which a zone's clock is not moved.</summary>
/// <param name="Start">First instant of the stretch; <see cref="long.MinValue"/> when it has no beginning.</param>
/// <param name="End">First instant after it; <see cref="Instants.Never"/> when it has no end.</param>
/// <param name="Offset">What the local clock shows more than UTC, in milliseconds.</param>
public readonly record struct ZoneInterval(long Start, long End, int Offset);
