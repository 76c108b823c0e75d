namespace Playbook.Compiler.Symbols;

public enum DurationUnit
{
    Minute,
    Hour,
    Day,
    Week,
    WorkingHour,
    WorkingDay,
    CalendarDay,
    CalendarWeek,
    CalendarMonth,
    CalendarQuarter,
}
