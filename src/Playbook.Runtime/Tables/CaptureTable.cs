namespace Playbook.Runtime.Tables;

/// <summary>A field of the event that begins an enrolment, remembered for it.</summary>
/// <param name="Name">Alias and field, as <c>webinar.title</c>.</param>
/// <param name="IsText">Whether it lies among the record's texts; else among its numbers.</param>
/// <param name="Offset">Its place in the record, counted from the record's first slot of that sort.</param>
public sealed record CaptureTable(string Name, bool IsText, int Offset);
