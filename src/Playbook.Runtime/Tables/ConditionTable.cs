namespace Playbook.Runtime.Tables;

/// <summary>What the engine must know of a condition to ask it no more often than needed.</summary>
/// <param name="Reads">One bit for each fact that it reads, as <see cref="Facts"/> deals them out.</param>
/// <param name="IsTimeDependent">Whether the answer can change while nothing but time passes.</param>
public sealed record ConditionTable(ulong Reads, bool IsTimeDependent);
