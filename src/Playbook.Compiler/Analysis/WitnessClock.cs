using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>The time of a witness on its own clock: minutes since the Monday on which scenarios begin.</summary>
internal sealed class WitnessClock
{
    private const int Day = 24 * 60;
    private const int Week = 7 * Day;

    /// <summary>Monday morning, when most channels and teams are open.</summary>
    public int Minute { get; set; } = 9 * 60;

    public string Words => At(Minute);

    /// <summary>A moment as scenarios write it: <c>day 3 09:00</c>.</summary>
    public static string At(int minute) => string.Format(
        CultureInfo.InvariantCulture, "day {0} {1:00}:{2:00}", (minute / Day) + 1, minute % Day / 60, minute % 60);

    /// <summary>Time passes; a length that is not of the clock takes as long as it can.</summary>
    public void Pass(Duration length) =>
        Minute += (int)Math.Min(400 * Day, (length.IsClock ? length.Milliseconds : WayEdges.Most(length)) / 60_000);

    public void Pass(long milliseconds) => Minute += (int)(milliseconds / 60_000);

    /// <summary>
    /// To the moment, where the clock of the week says it; false for one that hangs on something else.
    /// </summary>
    public bool PassTo(MomentPlan moment)
    {
        switch (moment)
        {
            case TimeMoment time:
                Minute = Next(Minute, Day, time.Minute);
                return true;
            case DayMoment day:
                Minute = Next(Minute, Week, (((int)day.Day - 1) * Day) + day.Minute);
                return true;
            default:
                return false;
        }
    }

    /// <summary>To the next minute at which a channel is open.</summary>
    public void Open(ChannelPlan channel) => Minute += WeekTime.MinutesUntilOpen(Minute % Week, channel);

    private static int Next(int now, int period, int at)
    {
        var next = (now / period * period) + at;
        return next > now ? next : next + period;
    }
}
