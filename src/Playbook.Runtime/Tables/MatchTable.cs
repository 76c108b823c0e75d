using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>A question about one input.</summary>
/// <param name="ListensTo">Indexes of the events that can make it true, through signals too.</param>
public sealed record MatchTable(ImmutableArray<int> ListensTo);
