using Playbook.Compiler.Binding.Statements;

namespace Playbook.Compiler.Binding;

/// <summary>The order of the dated lines of a scenario, as far as the text itself shows it.</summary>
internal static class ScenarioOrder
{
    /// <summary>True where the second moment can only be before the first.</summary>
    public static bool RunsBack(BoundMoment first, BoundMoment second) => (first, second) switch
    {
        (BoundDateMoment a, BoundDateMoment b) =>
            b.Date.DayNumber < a.Date.DayNumber
            || (b.Date.DayNumber == a.Date.DayNumber && b.Time.MinuteOfDay < a.Time.MinuteOfDay),
        (BoundDayMoment a, BoundDayMoment b) =>
            b.Day < a.Day || (b.Day == a.Day && b.Time.MinuteOfDay < a.Time.MinuteOfDay),
        // The same day name means the same day, for it is the first at or after the day above.
        (BoundWeekdayMoment a, BoundWeekdayMoment b) => a.Day == b.Day && b.Time.MinuteOfDay < a.Time.MinuteOfDay,
        _ => false,
    };
}
