namespace Playbook.Runtime.Tables;

/// <summary>The last instants at which something matched.</summary>
/// <param name="Slot">Number slot of the bookkeeping; the instants follow.</param>
/// <param name="Size">How many instants are kept.</param>
public sealed record CounterTable(int Slot, int Size);
