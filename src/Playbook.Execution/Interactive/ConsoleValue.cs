using System.Globalization;
using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Runtime;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Interactive;

/// <summary>Values of C# as the state keeps them.</summary>
internal static class ConsoleValue
{
    /// <summary>The C# type that a field's values have in the methods of events.</summary>
    public static string TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Text or ValueKind.Choice or ValueKind.Name => "string?",
        ValueKind.TextList => "string[]?",
        ValueKind.Number or ValueKind.Money or ValueKind.Percent => "decimal?",
        ValueKind.YesNo => "bool?",
        ValueKind.Date => "DateOnly?",
        ValueKind.Time => "TimeOnly?",
        ValueKind.Instant => "DateTimeOffset?",
        ValueKind.Duration => "TimeSpan?",
        ValueKind.Points => "int?",
        _ => throw new InvalidOperationException($"unreachable: value kind {kind}"),
    };

    /// <exception cref="ArgumentException">The value is not of the field's type.</exception>
    public static FieldValue Of(string field, ValueKind kind, object? value) => value switch
    {
        null => FieldValue.Unknown,
        string text when kind.IsText() => FieldValue.Of(text),
        IEnumerable<string> items when kind == ValueKind.TextList => FieldValue.Of(string.Join('\n', items)),
        _ when kind.IsText() => throw Wrong(field, kind, value),
        _ => FieldValue.Of(NumberOf(field, kind, value)),
    };

    private static long NumberOf(string field, ValueKind kind, object value) => (kind, value) switch
    {
        (ValueKind.YesNo, bool answer) => answer ? 1 : 0,
        (ValueKind.Date, DateOnly date) => date.DayNumber - new DateOnly(1970, 1, 1).DayNumber,
        (ValueKind.Date, string text) when InstantText.TryParseDate(Encoding.UTF8.GetBytes(text), out var day) => day,
        (ValueKind.Time, TimeOnly time) => (long)time.ToTimeSpan().TotalMinutes,
        (ValueKind.Instant, DateTimeOffset instant) => instant.ToUnixTimeMilliseconds(),
        (ValueKind.Duration, TimeSpan length) => (long)length.TotalMilliseconds,
        (ValueKind.Points, int points) => points,
        (ValueKind.Number or ValueKind.Money or ValueKind.Percent, int or long or decimal or double or float) =>
            (long)(Convert.ToDecimal(value, CultureInfo.InvariantCulture) * 1_000_000),
        _ => throw Wrong(field, kind, value),
    };

    private static ArgumentException Wrong(string field, ValueKind kind, object value) =>
        new($"`{field}` expects {TypeOf(kind).TrimEnd('?')}, found {value.GetType().Name} {value}.");
}
