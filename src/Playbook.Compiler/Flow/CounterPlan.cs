namespace Playbook.Compiler.Flow;

/// <summary>The last instants at which something matched, as many as any question needs.</summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Counters"/>.</param>
/// <param name="Match">Index of the match that moves it.</param>
/// <param name="Size">How many instants are kept, at most 100.</param>
/// <param name="Slot">Number slot of the ring: one slot of bookkeeping, then <paramref name="Size"/> instants.</param>
public sealed record CounterPlan(int Index, int Match, int Size, int Slot);
