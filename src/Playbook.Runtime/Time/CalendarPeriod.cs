namespace Playbook.Runtime.Time;

/// <summary>Stretches of the calendar, each from local midnight to local midnight; weeks start on Monday.</summary>
public enum CalendarPeriod : byte
{
    Day,
    Week,
    Month,
    Quarter,
}
