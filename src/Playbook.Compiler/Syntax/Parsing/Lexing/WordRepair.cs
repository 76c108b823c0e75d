using System.Globalization;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// Ways of writing that people bring from elsewhere, and what they are called here. The tree takes the right word, so
/// that one mistake has one message.
/// </summary>
internal static class WordRepair
{
    private static readonly Dictionary<string, SyntaxKind> Units = new(StringComparer.Ordinal)
    {
        ["m"] = SyntaxKind.MinutesKeyword,
        ["min"] = SyntaxKind.MinutesKeyword,
        ["mins"] = SyntaxKind.MinutesKeyword,
        ["h"] = SyntaxKind.HoursKeyword,
        ["hr"] = SyntaxKind.HoursKeyword,
        ["hrs"] = SyntaxKind.HoursKeyword,
        ["std"] = SyntaxKind.HoursKeyword,
        ["d"] = SyntaxKind.DaysKeyword,
        ["dy"] = SyntaxKind.DaysKeyword,
        ["dys"] = SyntaxKind.DaysKeyword,
        ["w"] = SyntaxKind.WeeksKeyword,
        ["wk"] = SyntaxKind.WeeksKeyword,
        ["wks"] = SyntaxKind.WeeksKeyword,
        ["mo"] = SyntaxKind.MonthsKeyword,
        ["mos"] = SyntaxKind.MonthsKeyword,
        ["mth"] = SyntaxKind.MonthsKeyword,
    };

    private static readonly Dictionary<string, (SyntaxKind Kind, string Words)> Comparisons =
        new(StringComparer.Ordinal)
    {
        ["more"] = (SyntaxKind.AboveKeyword, "above"),
        ["greater"] = (SyntaxKind.AboveKeyword, "above"),
        ["less"] = (SyntaxKind.BelowKeyword, "below"),
        ["fewer"] = (SyntaxKind.BelowKeyword, "below"),
    };

    private static readonly (string Sign, SyntaxKind First, SyntaxKind Second, string Words)[] Signs =
    [
        (">=", SyntaxKind.AtKeyword, SyntaxKind.LeastKeyword, "at least"),
        ("=>", SyntaxKind.AtKeyword, SyntaxKind.LeastKeyword, "at least"),
        ("\u2265", SyntaxKind.AtKeyword, SyntaxKind.LeastKeyword, "at least"),
        ("<=", SyntaxKind.AtKeyword, SyntaxKind.MostKeyword, "at most"),
        ("=<", SyntaxKind.AtKeyword, SyntaxKind.MostKeyword, "at most"),
        ("\u2264", SyntaxKind.AtKeyword, SyntaxKind.MostKeyword, "at most"),
        ("!=", SyntaxKind.IsKeyword, SyntaxKind.NotKeyword, "is not"),
        ("<>", SyntaxKind.IsKeyword, SyntaxKind.NotKeyword, "is not"),
        ("\u2260", SyntaxKind.IsKeyword, SyntaxKind.NotKeyword, "is not"),
        ("==", SyntaxKind.IsKeyword, SyntaxKind.None, "is"),
        ("=", SyntaxKind.IsKeyword, SyntaxKind.None, "is"),
        (">", SyntaxKind.AboveKeyword, SyntaxKind.None, "above"),
        ("<", SyntaxKind.BelowKeyword, SyntaxKind.None, "below"),
        ("&&", SyntaxKind.AndKeyword, SyntaxKind.None, "and"),
        ("||", SyntaxKind.OrKeyword, SyntaxKind.None, "or"),
    ];

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, string[]> Synonyms = new(StringComparer.Ordinal)
    {
        ["mon"] = ["monday"],
        ["tue"] = ["tuesday"],
        ["tues"] = ["tuesday"],
        ["wed"] = ["wednesday"],
        ["thu"] = ["thursday"],
        ["thurs"] = ["thursday"],
        ["fri"] = ["friday"],
        ["sat"] = ["saturday"],
        ["sun"] = ["sunday"],
        ["between"] = ["from"],
        ["over"] = ["above", "after"],
        ["exceeds"] = ["above"],
        ["under"] = ["below", "before"],
        ["via"] = ["by"],
        ["through"] = ["by", "to"],
        ["equals"] = ["is"],
        ["are"] = ["is"],
        ["like"] = ["contains"],
        ["includes"] = ["contains"],
        ["until"] = ["to", "by"],
        ["till"] = ["to", "by"],
        ["each"] = ["every", "per"],
        ["past"] = ["last"],
        ["previous"] = ["last"],
        ["business"] = ["working"],
        ["sets"] = ["becomes"],
        ["afterwards"] = ["then"],
        ["else"] = ["otherwise"],
    };

    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    };

    // All that depend on their place, asked of every name that is new in a text.
    private static readonly HashSet<string> Placed = new(
        [.. Units.Keys, .. Comparisons.Keys, .. Months, "am", "pm", "max", "maximum", "min", "minimum"],
        StringComparer.Ordinal);

    /// <summary>True for a name that is taken for something else behind a number, or before another word.</summary>
    public static bool DependsOnPlace(string word) => word.Length <= "september".Length && Placed.Contains(word);

    /// <summary>True for what clocks of twelve hours say behind a time, in whatever letters.</summary>
    public static bool IsHalfDay(string word) => word.ToLowerInvariant() is "am" or "pm";

    /// <summary>The hour of a clock of twelve hours as the day has it; one above twelve stays.</summary>
    public static string OnTheDay(int hour, string half) => (hour is < 1 or > 12
        ? hour
        : (hour % 12) + (half.ToLowerInvariant() == "pm" ? 12 : 0)).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>True for the name of a month, in whatever letters.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>Words of the language that say what a word of everyday language says.</summary>
    public static string[] SynonymsOf(string word) => Synonyms.TryGetValue(word, out var words) ? words : [];

    /// <summary>The digits of a number in words, where a number or a length of time may stand; else null.</summary>
    public static string? NumberOf(string word, IReadOnlyList<string> expected)
    {
        if (!expected.Any(item => item.StartsWith("a duration", StringComparison.Ordinal) || item == "a number"))
            return null;
        var number = Array.IndexOf(Numbers, word);
        return number >= 0 ? $"{number + 1}" : word is "a" or "an" ? "1" : null;
    }

    /// <summary>The bound that a short word before a number stands for.</summary>
    public static (SyntaxKind Second, string Words)? BoundOf(string word) => word switch
    {
        "max" or "maximum" => (SyntaxKind.MostKeyword, "at most"),
        "min" or "minimum" => (SyntaxKind.LeastKeyword, "at least"),
        _ => null,
    };

    /// <summary>The currency of a sign that stands for one, or null.</summary>
    public static string? CurrencyOf(char sign) => sign switch
    {
        '\u20AC' => "EUR",
        '$' => "USD",
        '\u00A3' => "GBP",
        '\u00A5' => "JPY",
        _ => null,
    };

    /// <summary>The unit that a short form stands for, or none.</summary>
    public static SyntaxKind UnitOf(string word) => Units.TryGetValue(word, out var kind) ? kind : SyntaxKind.None;

    /// <summary>The comparison that a word followed by <c>than</c> stands for.</summary>
    public static (SyntaxKind Kind, string Words)? ComparisonOf(string word) =>
        Comparisons.TryGetValue(word, out var comparison) ? comparison : null;

    /// <summary>The sign at a place that words stand for here, longest first.</summary>
    public static (string Sign, SyntaxKind First, SyntaxKind Second, string Words)? SignAt(string text, int position)
    {
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(text, position, sign.Sign, 0, sign.Sign.Length) == 0)
                return sign;
        }

        return null;
    }

    /// <summary>A unit in the number that its count asks for.</summary>
    public static SyntaxKind InNumber(SyntaxKind unit, bool isOne)
    {
        // Units stand in pairs, singular first.
        var index = Array.IndexOf(SyntaxWords.Units, unit);
        return SyntaxWords.Units[(index & ~1) + (isOne ? 0 : 1)];
    }
}
