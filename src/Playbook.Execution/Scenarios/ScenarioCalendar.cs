using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;
using Playbook.Runtime.Time;
using LocalDay = Playbook.Runtime.Time.Weekday;

namespace Playbook.Execution.Scenarios;

/// <summary>
/// Which instant a moment of a scenario is. The first day name counts from the first Monday on or after the playbook
/// takes effect (without: from 2024-01-01), every later one from the day of the dated line above; day 1 is the day of
/// the first dated line.
/// </summary>
internal sealed class ScenarioCalendar
{
    private readonly int firstMonday;
    private int? firstDay;

    public ScenarioCalendar(Zone zone, int firstMonday)
    {
        this.firstMonday = firstMonday;
        Zone = zone;
        Day = firstMonday;
        Now = Schedules.At(firstMonday, 0, zone);
    }

    public Zone Zone { get; }

    /// <summary>Day of the dated line above.</summary>
    public int Day { get; private set; }

    /// <summary>Instant of the dated line above; the beginning of the first Monday before any.</summary>
    public long Now { get; private set; }

    /// <summary>The Monday from which a playbook's scenarios count.</summary>
    public static int FirstMonday(BoundPlaybook? playbook)
    {
        if (playbook?.EffectiveFrom is not { } from)
            return Schedules.DefaultAnchor;
        var monday = Civil.MondayOf(from.DayNumber);
        return monday < from.DayNumber ? monday + 7 : monday;
    }

    /// <summary>A dated line: later day names count from it.</summary>
    public long MoveTo(BoundMoment moment)
    {
        var (day, minute) = Of(moment);
        firstDay ??= day;
        Day = day;
        Now = Schedules.At(day, minute, Zone);
        return Now;
    }

    /// <summary>A moment that an expectation names.</summary>
    public long Resolve(BoundMoment moment)
    {
        var (day, minute) = Of(moment);
        return Schedules.At(day, minute, Zone);
    }

    /// <summary>The day of a moment.</summary>
    public int DayOf(BoundMoment moment) => Of(moment).Day;

    private (int Day, int Minute) Of(BoundMoment moment) => moment switch
    {
        BoundWeekdayMoment day => (OnOrAfter(Day, day.Day), day.Time.MinuteOfDay),
        BoundDateMoment date => (date.Date.DayNumber, date.Time.MinuteOfDay),
        BoundDayMoment day => ((firstDay ?? firstMonday) + day.Day - 1, day.Time.MinuteOfDay),
        BoundTimeMoment time => (Day, time.Time.MinuteOfDay),
        _ => throw new InvalidOperationException($"unreachable: a scenario names {moment.GetType().Name}"),
    };

    private static int OnOrAfter(int day, Compiler.Symbols.Weekday name)
    {
        var wanted = name - Compiler.Symbols.Weekday.Monday;
        return day + (wanted - (int)(LocalDay)Civil.WeekdayOf(day) + 7) % 7;
    }
}
