using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow.Moments;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>What a wait is until.</summary>
internal static class MomentLowering
{
    public static MomentPlan Lower(PlayScope scope, BoundMoment moment) => moment switch
    {
        BoundWeekdayMoment day => new DayMoment(day.Day, day.Time.MinuteOfDay),
        BoundDateMoment date => new DateMoment(date.Date.DayNumber, date.Time.MinuteOfDay),
        BoundTimeMoment time => new TimeMoment(time.Time.MinuteOfDay),
        BoundWorkingHoursMoment hours => new WorkingHoursMoment(scope.Symbols.TeamOf(hours.Actor)),
        BoundWorkingDayMoment day => new NextWorkingDayMoment(
            day.Actor is { } actor ? scope.Symbols.TeamOf(actor) : scope.OwnerTeam, day.Time.MinuteOfDay),
        BoundFieldMoment field => new FieldMoment(
            scope.Conditions.Operand(field.Field), field.Offset, field.IsBefore),
        _ => throw new InvalidOperationException($"Unreachable: moment {moment.GetType().Name}."),
    };
}
