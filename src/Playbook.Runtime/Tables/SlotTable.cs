namespace Playbook.Runtime.Tables;

/// <summary>A named stretch of slots; by its name a stored state finds its way into another layout.</summary>
/// <param name="Name">Unique in its block.</param>
/// <param name="IsText">Which block.</param>
/// <param name="Slot">First slot.</param>
/// <param name="Count">How many follow each other.</param>
/// <param name="Initial">What the numbers are at first; texts are unknown.</param>
public sealed record SlotTable(string Name, bool IsText, int Slot, int Count, long Initial);
