using System.Text;

namespace Playbook.Runtime.Time;

/// <summary>
/// Instants as RFC 3339 text. Written always as <c>2026-12-01T09:00:00.000Z</c>; read with any offset, any number of
/// decimals (those after the third are cut off), and a space in place of the T.
/// </summary>
public static class InstantText
{
    /// <summary>Characters of a written instant.</summary>
    public const int Length = 24;

    /// <summary>
    /// Writes an instant from year 1 to 9999; false when the space is shorter than <see cref="Length"/> or the
    /// instant lies outside.
    /// </summary>
    public static bool TryFormat(long instant, Span<byte> utf8)
    {
        if (utf8.Length < Length || instant is < Instants.Earliest or > Instants.Latest)
            return false;
        var (year, month, day) = Civil.DateOf(Civil.DayOf(instant));
        var time = (int)Civil.TimeOfDay(instant);
        "0000-00-00T00:00:00.000Z"u8.CopyTo(utf8);
        Write(utf8[..4], year);
        Write(utf8[5..7], month);
        Write(utf8[8..10], day);
        Write(utf8[11..13], time / 3_600_000);
        Write(utf8[14..16], time / 60_000 % 60);
        Write(utf8[17..19], time / 1000 % 60);
        Write(utf8[20..23], time % 1000);
        return true;
    }

    /// <summary>The text of an instant; <c>never</c> for one outside the years 1 to 9999.</summary>
    public static string Format(long instant)
    {
        Span<byte> utf8 = stackalloc byte[Length];
        return TryFormat(instant, utf8) ? Encoding.ASCII.GetString(utf8) : "never";
    }

    /// <summary>Reads an instant from UTF-8 text without allocation. Nothing may stand before or after it.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="instant">The instant; for a text without a zone the local time that it shows; else 0.</param>
    public static InstantTextResult TryParse(ReadOnlySpan<byte> utf8, out long instant)
    {
        instant = 0;
        if (utf8.Length < 16 || utf8[4] != '-' || utf8[7] != '-' || utf8[13] != ':'
            || utf8[10] is not ((byte)'T' or (byte)'t' or (byte)' ')
            || !Digits(utf8[..4], out var year) || !Digits(utf8[5..7], out var month)
                || !Digits(utf8[8..10], out var day)
            || !Digits(utf8[11..13], out var hour) || !Digits(utf8[14..16], out var minute)
            || !Civil.IsDate(year, month, day) || hour > 23 || minute > 59)
        {
            return InstantTextResult.NotAnInstant;
        }

        var rest = utf8[16..];
        if (!Seconds(ref rest, out var milliseconds))
            return InstantTextResult.NotAnInstant;
        var local = Civil.MidnightOf(Civil.DayOf(year, month, day)) + (
            hour * 60 + minute) * Instants.Minute + milliseconds;
        var offsetMinutes = 0;
        if (!rest.IsEmpty && !Offset(rest, out offsetMinutes))
            return InstantTextResult.NotAnInstant;
        var read = local - offsetMinutes * Instants.Minute;
        if (read is < Instants.Earliest or > Instants.Latest)
            return InstantTextResult.NotAnInstant;
        instant = read;
        return rest.IsEmpty ? InstantTextResult.NoZone : InstantTextResult.Instant;
    }

    /// <summary>Reads a date such as <c>2026-12-01</c> as a day number.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> utf8, out int dayNumber)
    {
        dayNumber = 0;
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-'
            || !Digits(utf8[..4], out var year) || !Digits(utf8[5..7], out var month)
                || !Digits(utf8[8..10], out var day)
            || !Civil.IsDate(year, month, day))
        {
            return false;
        }

        dayNumber = Civil.DayOf(year, month, day);
        return true;
    }

    // Seconds may be left out altogether; what is left over in rest is the offset.
    private static bool Seconds(ref ReadOnlySpan<byte> rest, out int milliseconds)
    {
        milliseconds = 0;
        if (rest.IsEmpty || rest[0] != ':')
            return true;
        if (rest.Length < 3 || !Digits(rest[1..3], out var seconds) || seconds > 59)
            return false;
        rest = rest[3..];
        milliseconds = seconds * 1000;
        if (rest.IsEmpty || rest[0] is not ((byte)'.' or (byte)','))
            return true;
        var digits = 1;
        for (var weight = 100; digits < rest.Length && rest[digits] is >= (byte)'0'
            and <= (byte)'9'; digits++, weight /= 10)
            milliseconds += (rest[digits] - '0') * weight;
        rest = rest[digits..];
        return digits > 1;
    }

    private static bool Offset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text is [(byte)'Z' or (byte)'z'])
            return true;
        if (text.Length is not (3 or 5 or 6) || text[0] is not ((byte)'+' or (byte)'-')
            || !Digits(text[1..3], out var hours))
            return false;
        if (text.Length == 6 && text[3] != ':' || text.Length > 3 && !Digits(text[^2..], out minutes))
            return false;
        minutes = (hours * 60 + minutes) * (text[0] == '-' ? -1 : 1);
        return hours <= 23 && Math.Abs(minutes) < 24 * 60;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = value * 10 + digit - '0';
        }

        return true;
    }

    private static void Write(Span<byte> space, int value)
    {
        for (var i = space.Length - 1; i >= 0; i--, value /= 10)
            space[i] = (byte)('0' + value % 10);
    }
}
