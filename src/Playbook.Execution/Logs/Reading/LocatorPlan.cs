using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Reading;

/// <summary>A locator whose places have become slots.</summary>
/// <param name="Slots">In the order written.</param>
/// <param name="IsJoined">All of them, else the first that has a value.</param>
/// <param name="Words">As the mapping has it, for messages.</param>
internal sealed record LocatorPlan(ImmutableArray<int> Slots, bool IsJoined, string Words);
