using NodaTime;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>When a <c>wait until</c> ends.</summary>
internal sealed class OracleMoments(
    OracleLead lead, OracleConditions conditions, OracleCalendar calendar, OracleWorkingTime work)
{
    /// <summary>The instant; null for what is not known. One that is past is in the past.</summary>
    public long? InstantOf(BoundMoment moment, OracleEnrolment enrolment, long now)
    {
        var zone = calendar.ZoneOf(enrolment.Play);
        return moment switch
        {
            BoundTimeMoment time => First(zone, now, time.Time, _ => true),
            BoundWeekdayMoment weekday => First(
                zone, now, weekday.Time, day => (int)day.DayOfWeek == (int)weekday.Day),
            BoundDateMoment date => OracleCalendar.At(zone, OracleCalendar.DateOf(date.Date), date.Time.MinuteOfDay),
            BoundWorkingDayMoment working => NextWorkingDay(working, enrolment.Play, zone, now),
            BoundWorkingHoursMoment hours => work.NextAtWork(hours.Actor, now),
            BoundFieldMoment field => conditions.Read(field.Field, now, null, enrolment) switch
            {
                DateValue date => OracleCalendar.At(zone, OracleCalendar.DateOf(date), 0)
                    + ((field.IsBefore ? -1 : 1) * field.Offset.Milliseconds),
                NumberValue instant => instant.Millionths
                    + ((field.IsBefore ? -1 : 1) * field.Offset.Milliseconds),
                null => null,
                var other => throw new NotSupportedException(other.GetType().Name),
            },
            _ => throw new NotSupportedException(moment.GetType().Name),
        };
    }

    // Strictly after now.
    private long First(DateTimeZone zone, long now, TimeValue time, Func<LocalDate, bool> isDay)
    {
        var after = lead.Is(Mutation.MomentMayBeNow) ? now - 1 : now;
        for (var day = OracleCalendar.LocalOf(zone, now).Date.PlusDays(-1); ; day = day.PlusDays(1))
        {
            if (isDay(day) && OracleCalendar.At(zone, day, time.MinuteOfDay) is var at && at > after)
                return at;
        }
    }

    private long NextWorkingDay(BoundWorkingDayMoment moment, BoundPlay play, DateTimeZone zone, long now)
    {
        var worker = moment.Actor ?? work.OwnerOf(play);
        var today = OracleCalendar.LocalOf(zone, now).Date;
        return First(
            zone, now, moment.Time, day => day > today && work.IsWorkingDay(worker, day));
    }
}
