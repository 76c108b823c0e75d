using NodaTime;
using NodaTime.TimeZones;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Days and times as the clocks of leads, playbooks and teams show them; NodaTime knows the zones.</summary>
internal sealed class OracleCalendar(BoundWorkspace workspace, OracleLead lead)
{
    /// <summary>The zone of the lead, or of the team, for what this play does. A team always has a clock.</summary>
    public DateTimeZone ZoneOf(BoundPlay play) =>
        play.Team is { } team && !lead.Is(Mutation.TeamsOnTheClockOfAll) ? ZoneOf(workspace.Of(team))
        : LeadZone ?? (play.Play.Playbook is { } playbook && !lead.Is(Mutation.PlaybooksHaveNoClock)
            ? ZoneOf(workspace.Of(playbook)) : WorkspaceZone);

    /// <summary>The lead's zone where no play is asking.</summary>
    public DateTimeZone ZoneOfNobody => LeadZone ?? WorkspaceZone;

    /// <summary>The lead's zone for what is declared in a playbook, or by the company.</summary>
    public DateTimeZone LeadZoneIn(PlaybookSymbol? playbook) =>
        LeadZone ?? (playbook is null ? WorkspaceZone : ZoneOf(workspace.Of(playbook)));

    public DateTimeZone ZoneOf(BoundTeam team) => Known(team.TimeZone) ?? WorkspaceZone;

    /// <summary>The zone of <c>effective</c> and goals, which is nobody's own.</summary>
    public DateTimeZone ZoneOf(BoundPlaybook playbook) => Known(playbook.TimeZone) ?? WorkspaceZone;

    public static LocalDateTime LocalOf(DateTimeZone zone, long at) =>
        Instant.FromUnixTimeMilliseconds(at).InZone(zone).LocalDateTime;

    public static LocalDate DateOf(DateValue date) => new LocalDate(1970, 1, 1).PlusDays(date.DayNumber);

    /// <summary>In a gap the first instant after it; of two the first.</summary>
    public static long At(DateTimeZone zone, LocalDate date, int minute) => zone.ResolveLocal(
            date.AtMidnight().PlusMinutes(minute),
            Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter))
        .ToInstant().ToUnixTimeMilliseconds();

    /// <summary>The first day of the calendar period that holds the day.</summary>
    public static LocalDate StartOf(DurationUnit period, LocalDate day) => period switch
    {
        DurationUnit.CalendarDay => day,
        DurationUnit.CalendarWeek => day.PlusDays(1 - (int)day.DayOfWeek),
        DurationUnit.CalendarMonth => new LocalDate(day.Year, day.Month, 1),
        DurationUnit.CalendarQuarter => new LocalDate(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        _ => throw new NotSupportedException(period.ToString()),
    };

    /// <summary>The first day of the next calendar period.</summary>
    public static LocalDate NextOf(DurationUnit period, LocalDate day) => period switch
    {
        DurationUnit.CalendarDay => day.PlusDays(1),
        DurationUnit.CalendarWeek => StartOf(period, day).PlusDays(7),
        DurationUnit.CalendarMonth => StartOf(period, day).PlusMonths(1),
        DurationUnit.CalendarQuarter => StartOf(period, day).PlusMonths(3),
        _ => throw new NotSupportedException(period.ToString()),
    };

    /// <summary>Whether one of the windows is open; one that ends before it begins goes on into the morrow.</summary>
    public bool IsOpen(IReadOnlyCollection<BoundHours> hours, LocalDateTime local)
    {
        var minute = (local.Hour * 60) + local.Minute;
        return hours.Count == 0 || hours.Any(window => window.From < window.To
            ? IsOn(window, local.Date) && minute >= window.From && minute < window.To
            : (IsOn(window, local.Date) && minute >= window.From)
                || (IsOn(window, local.Date.PlusDays(-1)) && minute < window.To));
    }

    public static bool IsOn(BoundHours window, LocalDate day) =>
        window.Days.Contains((Weekday)(int)day.DayOfWeek);

    /// <summary>Every instant at which one of the windows may open, and more; not in order.</summary>
    public static IEnumerable<long> Openings(
        IReadOnlyCollection<BoundHours> hours, DateTimeZone zone, long from, long until)
    {
        var last = LocalOf(zone, until).Date;
        for (var day = LocalOf(zone, from).Date.PlusDays(-1); day <= last; day = day.PlusDays(1))
        {
            foreach (var window in hours)
            {
                var map = zone.MapLocal(day.AtMidnight().PlusMinutes(window.From));
                yield return At(zone, day, window.From);
                if (map.Count == 2)
                    yield return map.Last().ToInstant().ToUnixTimeMilliseconds();
            }
        }

        // Where the clock is set, a window may begin in its middle.
        foreach (var interval in zone.GetZoneIntervals(
            Instant.FromUnixTimeMilliseconds(from), Instant.FromUnixTimeMilliseconds(until)))
        {
            if (interval.HasStart)
                yield return interval.Start.ToUnixTimeMilliseconds();
        }
    }

    private DateTimeZone? LeadZone => Known((lead.Fields.GetValueOrDefault("time_zone") as TextValue)?.Text);

    private DateTimeZone WorkspaceZone => Known(workspace.Header.Workspace.TimeZone) ?? DateTimeZone.Utc;

    private static DateTimeZone? Known(string? zone) =>
        zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);
}
