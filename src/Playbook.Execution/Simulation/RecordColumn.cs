namespace Playbook.Execution.Simulation;

/// <summary>A member or column of written records.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">Its text in a record; empty for none.</param>
public sealed record RecordColumn<T>(string Name, Func<T, string> Of);
