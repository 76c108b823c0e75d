using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// What is known of a moment on the local clock, as one number: nothing, a time of day, or a day of the week with a
/// time.
/// </summary>
internal static class WeekTime
{
    public const int Unknown = 0;

    private const int DayLength = 24 * 60;
    private const int WeekLength = 7 * DayLength;

    public static int At(Weekday day, int minute) => 1 + (((int)day - 1) * DayLength) + minute;

    public static int OnAnyDay(int minute) => 1 + WeekLength + minute;

    /// <param name="day">Days since 1970-01-01, a Thursday.</param>
    /// <param name="minute">Minute of that day.</param>
    public static int OnDate(long day, int minute) => At((Weekday)((((day + 3) % 7) + 7) % 7 + 1), minute);

    /// <summary>What is known after a wait until a moment.</summary>
    public static int After(int known, MomentPlan moment) => moment switch
    {
        DayMoment item => At(item.Day, item.Minute),
        TimeMoment item => IsDay(known) ? NextTime(known, item.Minute) : OnAnyDay(item.Minute),
        // A date that is past goes on at once.
        _ => Unknown,
    };

    /// <summary>What is known after a wait of some length.</summary>
    public static int After(int known, Duration length)
    {
        if (known == Unknown || !length.IsClock)
            return Unknown;
        var minutes = length.Milliseconds / 60_000;
        return IsDay(known)
            ? 1 + (int)((known - 1 + minutes) % WeekLength)
            : 1 + WeekLength + (int)((known - 1 - WeekLength + minutes) % DayLength);
    }

    /// <summary>True where a touch that comes due then has to wait for longer than the channel holds it.</summary>
    public static bool IsClosed(int known, ChannelPlan channel)
    {
        if (known == Unknown || channel.Hours.IsEmpty)
            return false;
        if (IsDay(known))
            return Gap(known - 1, channel) > channel.Hold / 60_000;
        var minute = known - 1 - WeekLength;
        for (var day = 0; day < 7; day++)
        {
            if (Gap((day * DayLength) + minute, channel) <= channel.Hold / 60_000)
                return false;
        }

        return true;
    }

    private static bool IsDay(int known) => known is > Unknown and <= WeekLength;

    private static int NextTime(int known, int minute)
    {
        var at = known - 1;
        var today = (at / DayLength * DayLength) + minute;
        return 1 + ((today > at ? today : today + DayLength) % WeekLength);
    }

    /// <summary>Minutes until the channel opens; 0 where it is open.</summary>
    public static int MinutesUntilOpen(int minuteOfWeek, ChannelPlan channel) =>
        channel.Hours.IsEmpty ? 0 : Gap(minuteOfWeek, channel);

    private static int Gap(int minuteOfWeek, ChannelPlan channel)
    {
        for (var later = 0; later < WeekLength; later++)
        {
            if (IsOpen((minuteOfWeek + later) % WeekLength, channel))
                return later;
        }

        return int.MaxValue;
    }

    private static bool IsOpen(int minuteOfWeek, ChannelPlan channel)
    {
        var (day, minute) = (minuteOfWeek / DayLength, minuteOfWeek % DayLength);
        return channel.Hours.Any(hours =>
            hours.To > hours.From
                ? Has(hours, day) && minute >= hours.From && minute < hours.To
                : (Has(hours, day) && minute >= hours.From) || (Has(hours, (day + 6) % 7) && minute < hours.To));
    }

    private static bool Has(HoursPlan hours, int day) => (hours.Days & (1 << day)) != 0;
}
