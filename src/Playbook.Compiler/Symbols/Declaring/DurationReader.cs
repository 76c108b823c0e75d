using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Reads lengths of time.</summary>
internal static class DurationReader
{
    private const int MostUnits = 100_000;

    /// <summary>
    /// Clock, working or calendar time as the text has it; null, and a finding, for what is no length.
    /// </summary>
    public static Duration? ReadAny(DurationSyntax syntax, FileDiagnostics diagnostics)
    {
        var amount = syntax.Number.IsNone ? 1 : CountReader.Read(syntax.Number, 1, MostUnits, diagnostics);
        if (UnitOf(syntax) is { } unit)
            return new Duration(amount, unit);
        diagnostics.Report("PB2108", syntax, syntax.ToString());
        return null;
    }

    /// <summary>Clock or working time: what a deadline takes.</summary>
    public static Duration? ReadDeadline(DurationSyntax syntax, FileDiagnostics diagnostics) =>
        Accept(syntax, diagnostics, duration => !duration.IsCalendar, "`4 working hours` or `2 days`");

    /// <summary>An exact length: what windows take.</summary>
    public static Duration? ReadClock(DurationSyntax syntax, FileDiagnostics diagnostics) =>
        Accept(syntax, diagnostics, duration => duration.IsClock, "`7 days` or `2 hours`");

    /// <summary>An exact length or a calendar period: what caps take.</summary>
    public static Duration? ReadPeriod(DurationSyntax syntax, FileDiagnostics diagnostics) =>
        Accept(syntax, diagnostics, duration => !duration.IsWorking, "`7 days` or `calendar week`");

    /// <summary>A calendar period, written without <c>calendar</c> or with it: what goals and costs take.</summary>
    public static Duration? ReadGoalPeriod(DurationSyntax syntax, FileDiagnostics diagnostics)
    {
        var unit = syntax.Qualifier.Kind == SyntaxKind.WorkingKeyword ? null : CalendarUnitOf(syntax.Unit.Kind);
        if (unit is { } known && syntax.Number.IsNone)
            return new Duration(1, known);
        diagnostics.Report("PB2109", syntax, "`month` or `week`", syntax.ToString());
        return null;
    }

    private static Duration? Accept(
        DurationSyntax syntax, FileDiagnostics diagnostics, Func<Duration, bool> fits, string expected)
    {
        if (ReadAny(syntax, diagnostics) is not { } duration)
            return null;
        if (fits(duration))
            return duration;
        diagnostics.Report("PB2109", syntax, expected, syntax.ToString());
        return null;
    }

    private static DurationUnit? UnitOf(DurationSyntax syntax) => syntax.Qualifier.Kind switch
    {
        SyntaxKind.WorkingKeyword => syntax.Unit.Kind switch
        {
            SyntaxKind.HourKeyword or SyntaxKind.HoursKeyword => DurationUnit.WorkingHour,
            SyntaxKind.DayKeyword or SyntaxKind.DaysKeyword => DurationUnit.WorkingDay,
            _ => null,
        },
        SyntaxKind.CalendarKeyword => CalendarUnitOf(syntax.Unit.Kind),
        _ => syntax.Unit.Kind switch
        {
            SyntaxKind.MinuteKeyword or SyntaxKind.MinutesKeyword => DurationUnit.Minute,
            SyntaxKind.HourKeyword or SyntaxKind.HoursKeyword => DurationUnit.Hour,
            SyntaxKind.DayKeyword or SyntaxKind.DaysKeyword => DurationUnit.Day,
            SyntaxKind.WeekKeyword or SyntaxKind.WeeksKeyword => DurationUnit.Week,
            _ => null,
        },
    };

    private static DurationUnit? CalendarUnitOf(SyntaxKind unit) => unit switch
    {
        SyntaxKind.DayKeyword or SyntaxKind.DaysKeyword => DurationUnit.CalendarDay,
        SyntaxKind.WeekKeyword or SyntaxKind.WeeksKeyword => DurationUnit.CalendarWeek,
        SyntaxKind.MonthKeyword or SyntaxKind.MonthsKeyword => DurationUnit.CalendarMonth,
        SyntaxKind.QuarterKeyword or SyntaxKind.QuartersKeyword => DurationUnit.CalendarQuarter,
        _ => null,
    };
}
