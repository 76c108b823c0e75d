namespace Playbook.Compiler.Flow;

/// <summary>The last instant at which something matched.</summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Histories"/>.</param>
/// <param name="Match">Index of the match that moves it.</param>
/// <param name="Slot">Number slot of the instant.</param>
public sealed record HistoryPlan(int Index, int Match, int Slot);
