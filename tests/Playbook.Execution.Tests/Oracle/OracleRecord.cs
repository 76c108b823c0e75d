namespace Playbook.Execution.Tests.Oracle;

/// <summary>An effect or a skip: what it is, the line or the play it belongs to, why, and when.</summary>
internal sealed record OracleRecord(string Kind, string Place, string Reason, long Time);
