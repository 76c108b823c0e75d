namespace Playbook.Runtime.Tables;

/// <summary>What a split is measured by.</summary>
/// <param name="Name">The name that is hashed with the lead's id.</param>
public sealed record ExperimentTable(string Name);
