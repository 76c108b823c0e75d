namespace Playbook.Runtime.Engine;

/// <summary>The earliest wake-up of a lead, and the tie order in which it comes among others of its instant.</summary>
/// <param name="Due">When.</param>
/// <param name="Order">Rank of its play or hand-off.</param>
/// <param name="Enrolment">What tells its enrolment from others of the play; 0 for none.</param>
/// <param name="Kind">What for.</param>
/// <param name="Index">Index of the play; of the hand-off for its clock and its route; the slot of a task.</param>
/// <param name="Place">The enrolment's record, or the index of the trigger; -1 for none.</param>
internal readonly record struct WakeUp(long Due, int Order, long Enrolment, WakeKind Kind, int Index, int Place)
{
    public static WakeUp None => new(LeadState.Never, int.MaxValue, 0, WakeKind.None, -1, -1);

    /// <summary>
    /// What comes first: by due time, rank, enrolment number; of one rank a start comes before those inside.
    /// </summary>
    public bool IsBefore(in WakeUp other)
    {
        if (Due != other.Due)
            return Due < other.Due;
        return Order != other.Order ? Order < other.Order : Enrolment < other.Enrolment;
    }
}
