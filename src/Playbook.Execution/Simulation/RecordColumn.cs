namespace Playbook.Execution.Simulation;

/// <summary>A member or column of written records.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">Its text in a record; empty for none.</param>
/// <param name="IsNumber">Its text is a number, and one in JSON.</param>
public sealed record RecordColumn<T>(string Name, Func<T, string> Of, bool IsNumber = false);
