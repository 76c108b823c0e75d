using System.Buffers.Text;
using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Runtime;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// Reads a value of a row as its field's type. A log may write numbers, yes and no as text too, since tables have
/// nothing else; beyond that nothing is guessed.
/// </summary>
internal sealed class ValueReader(TextInterner texts)
{
    /// <summary>Numbers below this are read, with six decimals; more decimals are rounded.</summary>
    private const decimal NumberLimit = 1_000_000_000_000;

    /// <summary>Reads a value; false when it is not of the field's type.</summary>
    /// <param name="field">The field that takes it.</param>
    /// <param name="form">How the row writes it.</param>
    /// <param name="utf8">Its text, without quotes and escapes; in a list the items part by line feeds.</param>
    /// <param name="value">The value.</param>
    /// <param name="hash">A hash of the value that does not depend on how it is written.</param>
    public bool TryRead(
        LogSchemaField field, ValueForm form, ReadOnlySpan<byte> utf8, out FieldValue value, out ulong hash)
    {
        if (field.Kind.IsText())
        {
            hash = ByteHash.Of(utf8);
            value = FieldValue.Of(texts.Of(utf8, hash));
            return (form != ValueForm.List || field.Kind == ValueKind.TextList) && IsChoice(field, value.Text);
        }

        var read = form != ValueForm.List & TryReadNumber(field.Kind, utf8, out var number);
        value = FieldValue.Of(number);
        hash = ByteHash.Mix((ulong)number, 1);
        return read;
    }

    /// <summary>What a field expects, in words.</summary>
    public static string Expected(LogSchemaField field) => field.Kind switch
    {
        ValueKind.Text or ValueKind.Name => "a text",
        ValueKind.Choice => $"one of {string.Join(", ", field.Choices)}",
        ValueKind.TextList => "a list of texts",
        ValueKind.Number or ValueKind.Points => "a number below 1000000000000, such as 12 or 12.5",
        ValueKind.Money => "an amount without its currency, such as 1200 or 12.50",
        ValueKind.Percent => "a percentage as a number, such as 40",
        ValueKind.YesNo => "yes or no, or true or false",
        ValueKind.Date => "a date such as 2026-12-01",
        ValueKind.Time => "a time of day such as 09:00",
        ValueKind.Instant => "a date and time with its offset, such as 2026-12-01T09:00:00Z",
        ValueKind.Duration => "a length in milliseconds",
        _ => throw new InvalidOperationException($"unreachable: value kind {field.Kind}"),
    };

    // Values are read for every row: a lambda that held the text would cost an object each time.
    private static bool IsChoice(LogSchemaField field, string? text)
    {
        foreach (var choice in field.Choices)
        {
            if (string.Equals(choice, text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return field.Choices.IsEmpty;
    }

    private static bool TryReadNumber(ValueKind kind, ReadOnlySpan<byte> utf8, out long number)
    {
        switch (kind)
        {
            case ValueKind.Number or ValueKind.Money or ValueKind.Percent:
                return TryReadMillionths(utf8, out number);
            case ValueKind.Points or ValueKind.Duration:
                return Utf8Parser.TryParse(utf8, out number, out var digits) && digits == utf8.Length;
            case ValueKind.YesNo:
                return TryReadYesNo(utf8, out number);
            case ValueKind.Date:
                var isDate = InstantText.TryParseDate(utf8, out var day);
                number = day;
                return isDate;
            case ValueKind.Time:
                return TryReadTime(utf8, out number);
            case ValueKind.Instant:
                return InstantText.TryParse(utf8, out number) == InstantTextResult.Instant;
            default:
                throw new InvalidOperationException($"unreachable: value kind {kind}");
        }
    }

    private static bool TryReadMillionths(ReadOnlySpan<byte> utf8, out long number)
    {
        number = 0;
        // Whole numbers are the rule and need no decimals.
        if (utf8.Length is > 0 and <= 12 && Utf8Parser.TryParse(utf8, out long whole, out var used)
            && used == utf8.Length)
        {
            number = whole * 1_000_000;
            return true;
        }

        if (!Utf8Parser.TryParse(utf8, out decimal exact, out used) || used != utf8.Length
            || Math.Abs(exact) >= NumberLimit)
            return false;
        number = (long)(decimal.Round(exact, 6) * 1_000_000);
        return true;
    }

    private static bool TryReadYesNo(ReadOnlySpan<byte> utf8, out long number)
    {
        var isYes = Ascii.EqualsIgnoreCase(utf8, "true"u8) || Ascii.EqualsIgnoreCase(utf8, "yes"u8)
            || utf8.SequenceEqual("1"u8);
        number = isYes ? 1 : 0;
        return isYes || Ascii.EqualsIgnoreCase(utf8, "false"u8) || Ascii.EqualsIgnoreCase(utf8, "no"u8)
            || utf8.SequenceEqual("0"u8);
    }

    private static bool TryReadTime(ReadOnlySpan<byte> utf8, out long number)
    {
        number = 0;
        if (utf8.Length != 5 || utf8[2] != ':'
            || !Utf8Parser.TryParse(utf8[..2], out byte hour, out var used) || used != 2 || hour > 23
            || !Utf8Parser.TryParse(utf8[3..], out byte minute, out used) || used != 2 || minute > 59)
        {
            return false;
        }

        number = hour * 60 + minute;
        return true;
    }
}
