namespace Playbook.Runtime.Engine;

/// <summary>
/// How old something is that waits for an answer: by its instant, and at one instant in the order in which plays come,
/// then enrolments, then statements as they are written.
/// </summary>
internal readonly record struct OpenSince(long Instant, int Order, long Enrolment, int Node)
{
    public static OpenSince Never => new(LeadState.Never, int.MaxValue, long.MaxValue, int.MaxValue);

    public bool IsBefore(in OpenSince other) =>
        (Instant, Order, Enrolment, Node).CompareTo((other.Instant, other.Order, other.Enrolment, other.Node)) < 0;
}
