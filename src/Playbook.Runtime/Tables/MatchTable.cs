using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>A question about one input.</summary>
/// <param name="ListensTo">Indexes of the events that can make it true, through signals too.</param>
/// <param name="Signal">Index of the signal that it asks for; -1 for none.</param>
public sealed record MatchTable(ImmutableArray<int> ListensTo, int Signal);
