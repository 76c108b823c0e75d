namespace Playbook.Execution.Logs.Reading;

/// <summary>The field that a property of the row goes to.</summary>
/// <param name="Field">The field.</param>
/// <param name="IsLeadField">Whether it is one of the lead; else of the event.</param>
internal sealed record PropertyTarget(LogSchemaField Field, bool IsLeadField);
