using NodaTime;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;
using Duration = Playbook.Compiler.Symbols.Duration;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Time as a team at work counts it: quarter of an hour by quarter.</summary>
internal sealed class OracleWorkingTime(BoundWorkspace workspace, OracleLead lead, OracleCalendar calendar)
{
    private const long Minute = 60_000;

    // Generated hours begin and end at quarters, and so do the days on which clocks are set.
    private const long Quarter = 15 * Minute;

    /// <summary>The end of a length of time that begins now.</summary>
    public long EndOf(Duration length, ActorSymbol worker, long from) => length.Unit switch
    {
        DurationUnit.WorkingHour => EndOfHours(TeamOf(worker), length.Amount * 60 * Minute, from),
        DurationUnit.WorkingDay => EndOfDays(TeamOf(worker), length.Amount, from),
        _ => from + length.Milliseconds,
    };

    /// <summary>Now, if they are at work; else the next time that they are.</summary>
    public long NextAtWork(ActorSymbol worker, long from)
    {
        var team = TeamOf(worker);
        while (!IsAtWork(team, from))
            from = NextQuarter(from);
        return from;
    }

    public bool IsWorkingDay(ActorSymbol worker, LocalDate day)
    {
        var team = TeamOf(worker);
        return IsDayAtWork(team, day);
    }

    /// <summary>Whose hours count where no team is named: those of the playbook's first owner.</summary>
    public ActorSymbol OwnerOf(BoundPlay play) => play.Play.Playbook is { } playbook
        ? workspace.Of(playbook).Owners[0] : throw new NotSupportedException("no owner");

    private BoundTeam TeamOf(ActorSymbol actor) => actor switch
    {
        TeamSymbol team => workspace.Of(team),
        RoleSymbol role when lead.Is(Mutation.RolesAlwaysWork) => TeamOf(workspace.Of(role)) with { Hours = [] },
        RoleSymbol role => TeamOf(workspace.Of(role)),
        _ => throw new NotSupportedException(actor.GetType().Name),
    };

    private BoundTeam TeamOf(BoundRole role) => workspace.Of(role.Team ?? throw new NotSupportedException("no team"));

    private long EndOfHours(BoundTeam team, long left, long from)
    {
        while (true)
        {
            var next = NextQuarter(from);
            if (IsAtWork(team, from))
            {
                if (left <= next - from)
                    return from + left;
                left -= next - from;
            }

            from = next;
        }
    }

    private long EndOfDays(BoundTeam team, int count, long from)
    {
        var zone = calendar.ZoneOf(team);
        var day = OracleCalendar.LocalOf(zone, from).Date;
        for (var left = lead.Is(Mutation.WorkingDaysBeginToday) ? count - 1 : count; left > 0;)
        {
            day = day.PlusDays(1);
            if (IsDayAtWork(team, day))
                left--;
        }

        var closing = team.Hours.IsEmpty ? 1440
            : team.Hours.Where(hours => OracleCalendar.IsOn(hours, day)).Max(hours => hours.To);
        return OracleCalendar.At(zone, day, closing);
    }

    private bool IsAtWork(BoundTeam team, long at)
    {
        var local = OracleCalendar.LocalOf(calendar.ZoneOf(team), at);
        return calendar.IsOpen(team.Hours, local) && IsDayAtWork(team, local.Date);
    }

    private bool IsDayAtWork(BoundTeam team, LocalDate day) =>
        (team.Hours.IsEmpty || team.Hours.Any(hours => OracleCalendar.IsOn(hours, day)))
        && (lead.Is(Mutation.WorkOnHolidays) || !team.Holidays.Any(date => OracleCalendar.DateOf(date) == day));

    private static long NextQuarter(long at) => at - (at % Quarter) + Quarter;
}
