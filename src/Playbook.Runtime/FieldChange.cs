namespace Playbook.Runtime;

/// <summary>A field of the lead and what it becomes.</summary>
/// <param name="Field">Index in <see cref="Tables.WorkspaceTables.Fields"/>.</param>
/// <param name="Value">The new value; an unknown one makes the field unknown again.</param>
public readonly record struct FieldChange(int Field, FieldValue Value);
