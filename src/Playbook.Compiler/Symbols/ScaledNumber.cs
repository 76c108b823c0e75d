using System.Globalization;

namespace Playbook.Compiler.Symbols;

/// <summary>Numbers with six places, kept as whole millionths so that sums never round.</summary>
public static class ScaledNumber
{
    public static string Format(long millionths)
    {
        var sign = millionths < 0 ? "-" : "";
        var whole = Math.Abs(millionths / ConstantValue.Scale).ToString(CultureInfo.InvariantCulture);
        var rest = Math.Abs(millionths % ConstantValue.Scale);
        return rest == 0
            ? sign + whole
            : sign + whole + "." + rest.ToString("000000", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    /// <summary>
    /// Reads digits with one optional point, below 10¹² and with at most six places; null for anything else.
    /// </summary>
    public static long? TryParse(string text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text.Substring(0, point);
        var places = point < 0 ? "" : text.Substring(point + 1);
        if (whole.Length is 0 or > 12 || places.Length > 6 || (point >= 0 && places.Length == 0)
            || !whole.All(IsDigit) || !places.All(IsDigit))
        {
            return null;
        }

        return (long.Parse(whole, CultureInfo.InvariantCulture) * ConstantValue.Scale)
            + long.Parse(places.PadRight(6, '0'), CultureInfo.InvariantCulture);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
