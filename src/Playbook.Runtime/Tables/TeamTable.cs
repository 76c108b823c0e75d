using System.Collections.Immutable;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Tables;

/// <summary>A team and its working time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hours">When it is at work, on its own local clock; empty for always.</param>
/// <param name="Holidays">Day numbers on which it is not.</param>
/// <param name="Zone">Its zone.</param>
public sealed record TeamTable(
    string Name,
    ImmutableArray<HoursRange> Hours,
    ImmutableArray<int> Holidays,
    string Zone);
