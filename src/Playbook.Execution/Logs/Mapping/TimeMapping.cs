namespace Playbook.Execution.Logs.Mapping;

/// <summary>Where a row says when it happened, and how.</summary>
/// <param name="From">Where.</param>
/// <param name="Form">How.</param>
/// <param name="Zone">The zone of times that name none; null sets such rows aside.</param>
public sealed record TimeMapping(Locator From, TimeForm Form, string? Zone);
