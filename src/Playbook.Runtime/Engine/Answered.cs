namespace Playbook.Runtime.Engine;

/// <summary>What a result answers.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Index of the play or hand-off; the slot of a task that nobody waits for.</param>
/// <param name="Place">The enrolment's record, or the reason of a rejection.</param>
internal readonly record struct Answered(AnsweredKind Kind, int Index, int Place)
{
    public static Answered Nothing => new(AnsweredKind.Nothing, -1, -1);
}
