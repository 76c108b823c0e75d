using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>The parts that rows of several tables hold.</summary>
internal static class Rows
{
    private const long Hour = 3_600_000;

    public static string Length(Duration duration, bool isBefore = false)
    {
        var (unit, amount) = duration.Unit switch
        {
            DurationUnit.WorkingHour => ("WorkingTime", duration.Amount * Hour),
            DurationUnit.WorkingDay => ("WorkingDays", duration.Amount),
            DurationUnit.CalendarDay => ("CalendarDays", duration.Amount),
            DurationUnit.CalendarWeek => ("CalendarWeeks", duration.Amount),
            DurationUnit.CalendarMonth => ("CalendarMonths", duration.Amount),
            DurationUnit.CalendarQuarter => ("CalendarQuarters", duration.Amount),
            _ => ("Clock", duration.Milliseconds),
        };
        return $"new Length(LengthUnit.{unit}, {CSharpLiteral.Of(isBefore ? -amount : amount)})";
    }

    public static string Clock(ClockPlan? clock) => clock is null
        ? "null"
        : $"new ClockTable({Length(clock.Length)}, {clock.Team}, {clock.Notify}, {clock.Reassign})";

    public static string Value(PlanValue value) => value.Kind.IsText()
        ? $"FieldValue.Of({CSharpLiteral.Of(value.Text ?? "")})"
        : $"FieldValue.Of({CSharpLiteral.Of(value.Number)})";

    public static string Purpose(TouchPurpose purpose) => "TouchMeaning." + purpose switch
    {
        TouchPurpose.Value => "Value",
        TouchPurpose.Ask => "Ask",
        TouchPurpose.Unstated => "Neither",
        _ => throw new InvalidOperationException($"Unreachable: purpose {purpose}."),
    };

    public static string Texts(ImmutableArray<string> texts) => RowText.List(texts.Select(CSharpLiteral.Of));

    public static string Numbers(IEnumerable<int> numbers) =>
        RowText.List(numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Each day of the week that a line names is a range of its own.</summary>
    public static string Hours(ImmutableArray<HoursPlan> hours) => RowText.List(
        hours.SelectMany(line => Enumerable.Range(0, 7)
            .Where(day => (line.Days & (1 << day)) != 0)
            .Select(day => $"new HoursRange(Weekday.{(Symbols.Weekday)(day + 1)}, {line.From}, {line.To})")));
}
