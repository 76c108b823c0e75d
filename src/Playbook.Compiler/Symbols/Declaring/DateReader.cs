using System.Globalization;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Reads dates, times and days; the lexer has reported those that do not exist.</summary>
internal static class DateReader
{
    /// <summary>Null for a day that does not exist, and for no token.</summary>
    public static DateValue? ReadDate(SyntaxToken token)
    {
        if (DateTime.TryParseExact(
            token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return DateValue.FromCalendar(date.Year, date.Month, date.Day);
        }

        return null;
    }

    /// <summary>Null for a time that no clock shows, and for no token.</summary>
    public static TimeValue? ReadTime(SyntaxToken token)
    {
        var parts = token.Text.Split(':');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60)
        {
            return new TimeValue((hour * 60) + minute);
        }

        return null;
    }

    public static Weekday ReadDay(SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.MondayKeyword => Weekday.Monday,
        SyntaxKind.TuesdayKeyword => Weekday.Tuesday,
        SyntaxKind.WednesdayKeyword => Weekday.Wednesday,
        SyntaxKind.ThursdayKeyword => Weekday.Thursday,
        SyntaxKind.FridayKeyword => Weekday.Friday,
        SyntaxKind.SaturdayKeyword => Weekday.Saturday,
        SyntaxKind.SundayKeyword => Weekday.Sunday,
        _ => throw new InvalidOperationException($"Unreachable: {token.Kind} is no day."),
    };
}
