using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>What starts a play ⇒ triggers. Captures are filled in when all of the play's text is known.</summary>
internal sealed class TriggerLowering(PlayScope scope)
{
    /// <summary>2024-01-01, a Monday: weeks are counted from it where the playbook has no first day.</summary>
    private const long FirstMonday = 19_723;

    public TriggerPlan Lower(BoundTrigger trigger, int index) => trigger switch
    {
        BoundMatchTrigger match => new EventTrigger
        {
            Index = index,
            Location = match.Location,
            Match = scope.Conditions.Match(match.Match),
            KeyField = match.Per is { } field ? scope.Symbols.EventField(field) : -1,
        },
        BoundConditionTrigger condition => new ConditionTrigger
        {
            Index = index,
            Location = condition.Location,
            Condition = scope.Context.Conditions.Add(
                ConditionRole.Trigger,
                scope.Index,
                scope.Play.Play.QualifiedName + ".when",
                scope.Conditions.Lower(condition.Condition)),
            Slot = -1,
            Bit = 0,
        },
        BoundFieldDateTrigger date => new DateTrigger
        {
            Index = index,
            Location = date.Location,
            Field = scope.Symbols[date.Field],
            Offset = date.Offset,
            IsBefore = date.IsBefore,
            Minute = date.Time?.MinuteOfDay ?? -1,
            OrAtOnce = date.OrAtOnce,
            Slot = -1,
        },
        BoundDateTrigger at => new AtTrigger
        {
            Index = index,
            Location = at.Location,
            Day = at.Date.DayNumber,
            Minute = at.Time.MinuteOfDay,
            Slot = -1,
        },
        _ => Schedule(trigger, index),
    };

    /// <summary>For each capture of the play: the field of the trigger's event that fills it, or -1.</summary>
    public ImmutableArray<int> Captures(BoundTrigger trigger) => trigger is BoundMatchTrigger match
        ? Indexes.Of(scope.Captures.Captures, capture =>
            match.Name?.Name == capture.Alias && match.Name.Event.FindField(capture.Field) is { } field
                ? scope.Symbols.EventField(field) : -1)
        : [];

    private ScheduleTrigger Schedule(BoundTrigger trigger, int index) => trigger switch
    {
        BoundWeeklyTrigger weekly => new ScheduleTrigger
        {
            Index = index,
            Location = weekly.Location,
            Kind = ScheduleKind.Weekly,
            Day = weekly.Day,
            Minute = weekly.Time.MinuteOfDay,
            Weeks = weekly.Weeks,
            AnchorDay = AnchorDay(),
            Slot = -1,
        },
        BoundMonthlyTrigger monthly => new ScheduleTrigger
        {
            Index = index,
            Location = monthly.Location,
            Kind = monthly.IsLast ? ScheduleKind.LastOfMonth : ScheduleKind.FirstOfMonth,
            Day = monthly.Day,
            Minute = monthly.Time.MinuteOfDay,
            Slot = -1,
        },
        BoundCalendarTrigger calendar => new ScheduleTrigger
        {
            Index = index,
            Location = calendar.Location,
            Kind = ScheduleKind.Calendar,
            Minute = calendar.Time.MinuteOfDay,
            Unit = calendar.Period.Unit,
            Slot = -1,
        },
        _ => throw new InvalidOperationException($"Unreachable: trigger {trigger.GetType().Name}."),
    };

    /// <summary>
    /// The Monday of the week in which the playbook takes effect; day 0, 1970-01-01, was a Thursday.
    /// </summary>
    private long AnchorDay()
    {
        var from = scope.Play.Play.Playbook is { } playbook
            ? scope.Context.Workspace.Of(playbook).EffectiveFrom : null;
        if (from is null)
            return FirstMonday;
        var sinceMonday = (((from.DayNumber + 3) % 7) + 7) % 7;
        return from.DayNumber - sinceMonday;
    }
}
