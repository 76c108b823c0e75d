namespace Playbook.Runtime.Engine;

/// <summary>Where a touch that waits for release comes among the others of a lead.</summary>
/// <param name="PlannedAt">When it was planned.</param>
/// <param name="Play">Index of its play.</param>
/// <param name="Enrolment">What tells its enrolment from others of the play.</param>
internal readonly record struct PlannedTouch(long PlannedAt, int Play, long Enrolment)
{
    public bool IsBefore(in PlannedTouch other)
    {
        if (PlannedAt != other.PlannedAt)
            return PlannedAt < other.PlannedAt;
        return Play != other.Play ? Play < other.Play : Enrolment < other.Enrolment;
    }
}
