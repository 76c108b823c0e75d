using System.Globalization;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Printing;

/// <summary>Values in storage units, in the words of the language.</summary>
public static class ValueText
{
    private const int MinutesPerDay = 1440;

    public static string Of(PlanValue value) => value.Kind switch
    {
        ValueKind.Text => new TextValue(value.Text ?? "").ToString(),
        ValueKind.TextList => new TextListValue([.. (value.Text ?? "").Split('\n')]).ToString(),
        ValueKind.Choice or ValueKind.Name => value.Text ?? "",
        ValueKind.YesNo => value.Number != 0 ? "yes" : "no",
        ValueKind.Number or ValueKind.Money => ScaledNumber.Format(value.Number),
        ValueKind.Percent => ScaledNumber.Format(value.Number) + "%",
        ValueKind.Points => value.Number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => new DateValue((int)value.Number).ToString(),
        ValueKind.Time => new TimeValue((int)value.Number).ToString(),
        ValueKind.Instant => LocalInstant(value.Number),
        ValueKind.Duration => Milliseconds(value.Number),
        _ => throw new InvalidOperationException($"Unreachable: value kind {value.Kind}."),
    };

    /// <summary>An exact length in the largest unit that leaves nothing over.</summary>
    public static string Milliseconds(long length)
    {
        var (unit, amount) = length % 604_800_000 == 0 ? (DurationUnit.Week, length / 604_800_000)
            : length % 86_400_000 == 0 ? (DurationUnit.Day, length / 86_400_000)
            : length % 3_600_000 == 0 ? (DurationUnit.Hour, length / 3_600_000)
            : (DurationUnit.Minute, length / 60_000);
        return new Duration((int)amount, unit).ToString();
    }

    private static string LocalInstant(long minutes)
    {
        var day = (int)Math.Floor(minutes / (double)MinutesPerDay);
        return new InstantValue(day, (int)(minutes - ((long)day * MinutesPerDay))).ToString();
    }
}
