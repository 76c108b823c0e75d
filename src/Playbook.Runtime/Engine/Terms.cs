namespace Playbook.Runtime.Engine;

/// <summary>
/// Comparisons as the language means them: every comparison with an unknown value is no, and texts compare ordinally
/// without regard to case. "Is not" is the plain negation of "is", so it is not listed.
/// </summary>
public static class Terms
{
    public static bool Same(string? value, string constant) =>
        string.Equals(value, constant, StringComparison.OrdinalIgnoreCase);

    public static bool Contains(string? value, string part) =>
        value is not null && value.Contains(part, StringComparison.OrdinalIgnoreCase);

    public static bool StartsWith(string? value, string part) =>
        value is not null && value.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    public static bool EndsWith(string? value, string part) =>
        value is not null && value.EndsWith(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the texts of a list, parted by line feeds, is the constant.</summary>
    public static bool HasItem(string? list, string item)
    {
        if (list is null)
            return false;
        foreach (var part in list.AsSpan().Split('\n'))
        {
            if (list.AsSpan(part).Equals(item, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static bool IsKnown(long value) => value != LeadState.Unknown;

    public static bool Same(long value, long constant) => value == constant && value != LeadState.Unknown;

    /// <summary>The unknown value is the least of all numbers, so only what asks for less must look for it.</summary>
    public static bool Less(long value, long constant) => value < constant && value != LeadState.Unknown;

    public static bool AtMost(long value, long constant) => value <= constant && value != LeadState.Unknown;

    public static bool Greater(long value, long constant) => value > constant;

    public static bool AtLeast(long value, long constant) => value >= constant && value != LeadState.Unknown;

    /// <summary>Both ends included.</summary>
    public static bool Between(long value, long from, long to) =>
        value >= from && value <= to && value != LeadState.Unknown;

    /// <summary>Times of day: the end is outside, and an end before the start lies on the next day.</summary>
    public static bool BetweenTimes(long minute, long from, long to) =>
        minute != LeadState.Unknown && (from <= to ? minute >= from && minute < to : minute >= from || minute < to);
}
