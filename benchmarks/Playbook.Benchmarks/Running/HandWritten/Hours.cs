using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Benchmarks.Running.HandWritten;

/// <summary>The sample's calendars.</summary>
internal static class Hours
{
    public static readonly Zone Berlin = ZoneTable.Embedded.FirstKnown(null, null, "Europe/Berlin");
    public static readonly long From = Schedules.At(Civil.DayOf(2026, 12, 1), 0, Berlin);
    public static readonly long Before = Schedules.At(Civil.DayOf(2027, 7, 1), 0, Berlin);
    public static readonly WeeklyHours Email = new(Sample.Tables.Channels[Sample.Email].Hours);
    public static readonly WeeklyHours Phone = new(Sample.Tables.Channels[Sample.Phone].Hours);

    public static readonly WorkingCalendar Sales = new(
        new WeeklyHours(Sample.Tables.Teams[Sample.SalesTeam].Hours),
        Sample.Tables.Teams[Sample.SalesTeam].Holidays,
        Berlin);
}
