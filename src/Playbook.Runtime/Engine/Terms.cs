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
        foreach (var part in Items(list))
        {
            if (list.AsSpan(part).Equals(item, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether an item of a list, its items parted by line feeds, holds a part.</summary>
    public static bool AnyItemContains(string? list, string part)
    {
        foreach (var item in Items(list))
        {
            if (list.AsSpan(item).Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether an item of a list begins with a part.</summary>
    public static bool AnyItemStartsWith(string? list, string part)
    {
        foreach (var item in Items(list))
        {
            if (list.AsSpan(item).StartsWith(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether an item of a list ends with a part.</summary>
    public static bool AnyItemEndsWith(string? list, string part)
    {
        foreach (var item in Items(list))
        {
            if (list.AsSpan(item).EndsWith(part, StringComparison.OrdinalIgnoreCase))
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

    // An unknown list has no items; an empty text is a list of one empty item.
    private static MemoryExtensions.SpanSplitEnumerator<char> Items(string? list) =>
        list is null ? default : list.AsSpan().Split('\n');
}
