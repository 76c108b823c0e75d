namespace Playbook.Compiler.Flow.Layout;

/// <summary>A named stretch of slots; by its name a stored state finds its way into another layout.</summary>
/// <param name="Name">As <c>score warm_inbound.engagement</c>; unique in its block.</param>
/// <param name="Kind">Which block.</param>
/// <param name="Slot">First slot.</param>
/// <param name="Count">How many follow each other.</param>
/// <param name="Initial">What the numbers are at first; texts are unknown.</param>
public sealed record SlotPlan(string Name, SlotKind Kind, int Slot, int Count, long Initial);
