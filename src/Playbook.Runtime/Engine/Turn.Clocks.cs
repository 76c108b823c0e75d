using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    /// <summary>
    /// The lead's own zone; without one, or with one that the table does not know, that of the playbook that asks,
    /// else of the workspace, else UTC. A team's clock is its own.
    /// </summary>
    internal readonly Zone ZoneOfLead() => ZoneOfLead(Play < 0 ? Asking - 1 : Tables.Plays[Play].Playbook);

    internal readonly Zone ZoneOfLead(int playbook)
    {
        if (SubjectTeam >= 0)
            return Plan.TeamZone(SubjectTeam);
        if (Plan.ZoneSlot >= 0 && Texts[Plan.ZoneSlot] is { } id && ZoneTable.Embedded.Find(id) is { } zone)
            return zone;
        return Plan.PlaybookZone(playbook);
    }

    /// <summary>The instant at which a length is over that begins now.</summary>
    internal readonly long After(Length length, int team) => After(Now, length, team);

    internal readonly long After(long from, Length length, int team) => length.Unit switch
    {
        LengthUnit.Clock => Instants.Add(from, length.Amount),
        LengthUnit.WorkingTime => Plan.Calendar(team).AddWorkingTime(from, length.Amount),
        LengthUnit.WorkingDays => Plan.Calendar(team).AddWorkingDays(from, (int)length.Amount),
        _ => CalendarLengths.Add(from, length, ZoneOfLead()),
    };

    /// <summary>The instant that <c>wait until</c> means; not after now where the wait goes on at once.</summary>
    internal readonly long InstantOf(MomentTable moment)
    {
        var zone = ZoneOfLead();
        return moment.Kind switch
        {
            MomentKind.Weekday => Schedules.NextWeekday(Now, (Weekday)moment.Day, moment.Minute, zone),
            MomentKind.Date => Schedules.At((int)moment.Day, moment.Minute, zone),
            MomentKind.TimeOfDay => Schedules.NextTimeOfDay(Now, moment.Minute, zone),
            MomentKind.NextWorkingDay => NextWorkingDay(moment, zone),
            MomentKind.WorkingHours => Plan.Calendar(moment.Team).NextOpening(Now),
            MomentKind.Field => Offset(FieldNumber(moment.Source), moment, zone),
            MomentKind.Capture => Offset(CaptureNumber(moment.Source), moment, zone),
            _ => throw new InvalidOperationException($"unreachable: moment {moment.Kind}"),
        };
    }

    internal readonly long FieldNumber(int field) =>
        Tables.Fields[field] is { IsText: false, Slot: >= 0 } row ? Numbers[row.Slot] : LeadState.Unknown;

    // The time is one of the lead's clock, as in every other moment; the team only says which days count.
    private readonly long NextWorkingDay(MomentTable moment, Zone zone)
    {
        var day = Civil.DayOf(zone.ToLocal(Now)) + 1;
        for (var looked = 0; looked < 3660; looked++, day++)
        {
            var works = moment.Team < 0
                ? Civil.WeekdayOf(day) <= Weekday.Friday
                : Plan.Calendar(moment.Team).IsWorkingDay(day);
            if (works)
                return Schedules.At(day, moment.Minute, zone);
        }

        return LeadState.Never;
    }

    private readonly long Offset(long value, MomentTable moment, Zone zone)
    {
        if (value == LeadState.Unknown)
            return value;
        var instant = moment.IsDate ? Schedules.At((int)value, 0, zone) : value;
        return moment.Offset.IsCalendar
            ? CalendarLengths.Add(instant, moment.Offset, zone)
            : Instants.Add(instant, moment.Offset.Amount);
    }
}
