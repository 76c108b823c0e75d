namespace Playbook.Runtime.Time;

/// <summary>
/// Hours that begin on one weekday: from one minute of the day up to, and without, another. An end at or before the
/// beginning lies on the day after, so 22:00 to 06:00 crosses midnight and 00:00 to 00:00 is a whole day.
/// </summary>
/// <param name="Day">The weekday on which the hours begin.</param>
/// <param name="FromMinute">Minutes after midnight, 0 to 1439.</param>
/// <param name="ToMinute">Minutes after midnight, 0 to 1440.</param>
public sealed record HoursRange(Weekday Day, int FromMinute, int ToMinute)
{
    /// <summary>
    /// The end in minutes after the midnight with which <see cref="Day"/> begins: up to 2879 when it lies on the day
    /// after.
    /// </summary>
    public int EndMinute => ToMinute > FromMinute ? ToMinute : ToMinute + 1440;
}
