using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Types and values of the text ⇒ kinds and constants in storage units.</summary>
public static class ValueLowering
{
    private const int MinutesPerDay = 1440;

    public static ValueKind Kind(PlaybookType type) => type.Kind switch
    {
        TypeKind.Text => ValueKind.Text,
        TypeKind.Number => ValueKind.Number,
        TypeKind.Money => ValueKind.Money,
        TypeKind.Percent => ValueKind.Percent,
        TypeKind.YesNo => ValueKind.YesNo,
        TypeKind.Date => ValueKind.Date,
        TypeKind.Time => ValueKind.Time,
        TypeKind.Instant => ValueKind.Instant,
        TypeKind.Duration => ValueKind.Duration,
        TypeKind.Choice => ValueKind.Choice,
        TypeKind.TextList => ValueKind.TextList,
        TypeKind.Reference => ValueKind.Name,
        _ => throw new InvalidOperationException($"Unreachable: type kind {type.Kind}."),
    };

    /// <summary>
    /// The range of a field; null without one, and for instants, whose ends depend on whose clock reads them.
    /// </summary>
    public static ValueRange? Range(PlaybookType type) =>
        type.From is { } from && type.To is { } to && type.Kind != TypeKind.Instant
            ? new ValueRange(Constant(from, Kind(type)), Constant(to, Kind(type)), $"{from} to {to}")
            : null;

    /// <summary>A constant held against, or put into, something of a kind.</summary>
    public static PlanValue Constant(ConstantValue value, ValueKind kind) => value switch
    {
        TextValue text => PlanValue.OfText(kind, text.Text),
        ChoiceValue choice => PlanValue.OfText(kind, choice.Name),
        ReferenceValue reference => PlanValue.OfText(kind, reference.Symbol.Name),
        TextListValue list => PlanValue.OfText(kind, string.Join("\n", list.Items)),
        YesNoValue answer => PlanValue.OfNumber(kind, answer.IsYes ? 1 : 0),
        NumberValue number => PlanValue.OfNumber(kind, number.Millionths),
        MoneyValue money => PlanValue.OfNumber(kind, money.Millionths),
        PercentValue percent => PlanValue.OfNumber(kind, percent.Millionths),
        TimeValue time => PlanValue.OfNumber(kind, time.MinuteOfDay),
        DurationValue duration => PlanValue.OfNumber(kind, duration.Duration.Milliseconds),
        InstantValue instant => PlanValue.OfNumber(kind, LocalMinutes(instant.DayNumber, instant.MinuteOfDay)),
        DateValue date => PlanValue.OfNumber(
            kind, kind == ValueKind.Instant ? LocalMinutes(date.DayNumber, 0) : date.DayNumber),
        _ => throw new InvalidOperationException($"Unreachable: value {value.GetType().Name}."),
    };

    private static long LocalMinutes(int day, int minute) => ((long)day * MinutesPerDay) + minute;
}
