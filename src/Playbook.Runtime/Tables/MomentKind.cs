namespace Playbook.Runtime.Tables;

/// <summary>What a wait is until.</summary>
public enum MomentKind : byte
{
    /// <summary>The next such day of the week and time, strictly after arrival.</summary>
    Weekday,

    /// <summary>One date and time; past already, the wait goes on at once.</summary>
    Date,

    /// <summary>The next such time of day, strictly after arrival.</summary>
    TimeOfDay,

    /// <summary>A time on the first day after arrival's on which a team is at work.</summary>
    NextWorkingDay,

    /// <summary>As soon as a team is at work: at once if it is.</summary>
    WorkingHours,

    /// <summary>A time before or after a field of the lead; past or unknown, the wait goes on at once.</summary>
    Field,

    /// <summary>The same for a field of the event that began the enrolment.</summary>
    Capture,
}
