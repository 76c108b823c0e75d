namespace Playbook.Compiler.Flow;

/// <summary>A field of the event that begins an enrolment, remembered for it.</summary>
/// <param name="Index">Its place among the play's captures.</param>
/// <param name="Alias">The name given by <c>as</c>.</param>
/// <param name="Field">The field's name in the event.</param>
/// <param name="Kind">How it is stored.</param>
/// <param name="Offset">
/// Its place in an enrolment's numbers or texts, counted from the record's first slot of that sort.
/// </param>
public sealed record CapturePlan(int Index, string Alias, string Field, ValueKind Kind, int Offset);
