using System.Globalization;

namespace Playbook.Guides.Words;

/// <summary>
/// Dates, times and numbers of a language. The formats come from the word files, not from the host's culture, so a
/// print has the same bytes on every machine.
/// </summary>
internal sealed class LocaleFormats(GuideWords words)
{
    private const string FirstNumber = "{0} ";
    private const char FirmBlank = '\u00A0';

    // With a longer word a firm blank would make one that a narrow column must cut inside.
    private const int MostUnitLetters = 9;

    /// <summary>The day, as <c>1 December 2026</c>.</summary>
    public string Date(DateOnly date) =>
        words["format.date", Plain(date.Day), words[$"month.{date.Month}"], Plain(date.Year)];

    /// <summary>The day with its weekday, as <c>Monday, 7 December 2026</c>.</summary>
    public string DayAndDate(DateOnly date) => words["format.day", Day(date.DayOfWeek), Date(date)];

    /// <summary>The month and the year, as <c>December 2026</c>.</summary>
    public string Month(DateOnly date) => words["format.month", words[$"month.{date.Month}"], Plain(date.Year)];

    /// <summary>The weekday, as <c>Monday</c>.</summary>
    public string Day(DayOfWeek day) => words[$"day.{day.ToString().ToLowerInvariant()}"];

    /// <summary>Hours and minutes on a 24-hour clock, as <c>09:00</c>.</summary>
    public string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A number with the language's separators, at most six places, as <c>1,200.5</c>.</summary>
    public string Number(decimal number)
    {
        var plain = number.ToString("#,##0.######", CultureInfo.InvariantCulture);
        var swapped = plain.Select(c => c switch
        {
            ',' => words["format.group"],
            '.' => words["format.decimal"],
            _ => c.ToString(),
        });
        return string.Concat(swapped);
    }

    /// <summary>An amount with its ISO currency, as <c>1,200 EUR</c>.</summary>
    public string Money(decimal amount, string currency) =>
        words["format.money", Number(amount), currency].Replace(' ', FirmBlank);

    public string Percent(decimal percent) => words["format.percent", Number(percent)].Replace(' ', FirmBlank);

    /// <summary>
    /// A word of the files that begins with its number, as <c>{0} days</c>, so that no line ends between the number
    /// and a short unit.
    /// </summary>
    public static string Tied(string word)
    {
        if (!word.StartsWith(FirstNumber, StringComparison.Ordinal))
            return word;
        var unit = word[FirstNumber.Length..];
        var end = unit.IndexOf(' ', StringComparison.Ordinal);
        return (end < 0 ? unit.Length : end) <= MostUnitLetters ? $"{{0}}{FirmBlank}{unit}" : word;
    }

    /// <summary>The same with plain blanks, for what is not printed.</summary>
    public static string Untied(string words) => words.Replace(FirmBlank, ' ');

    /// <summary>Items joined as the language does: <c>a, b and c</c>.</summary>
    public string List(IReadOnlyList<string> items) => Join(items, "list.and");

    public string Alternatives(IReadOnlyList<string> items) => Join(items, "list.or");

    private string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => words[last, string.Join(words["list.comma"], items.SkipLast(1)), items[^1]],
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
