using System.Collections.Immutable;

namespace Playbook.Zones.Generator;

/// <summary>The offsets of one zone: the one in force at 1970, then each change in order of time.</summary>
public sealed record ZoneHistory(int FirstOffsetSeconds, ImmutableArray<ZoneStep> Steps)
{
    // Links share one history; equality by content finds them.
    public bool Equals(ZoneHistory? other) =>
        other is not null && FirstOffsetSeconds == other.FirstOffsetSeconds && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => HashCode.Combine(FirstOffsetSeconds, Steps.Length, Steps.LastOrDefault());
}
