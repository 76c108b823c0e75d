using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Runtime;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Scenarios;

/// <summary>Stored values in the words of the language.</summary>
internal static class ScenarioWords
{
    public static string Value(ValueKind kind, long number, Zone zone)
    {
        if (number == LeadState.Unknown)
            return "unknown";
        return kind switch
        {
            ValueKind.YesNo => number == 1 ? "yes" : "no",
            ValueKind.Date => Date((int)number),
            ValueKind.Time => Time(number),
            ValueKind.Instant => $"{Date(Civil.DayOf(zone.ToLocal(number)))} "
                + Time(Civil.TimeOfDay(zone.ToLocal(number)) / Instants.Minute),
            ValueKind.Number or ValueKind.Money => Scaled(number),
            ValueKind.Percent => Scaled(number) + "%",
            ValueKind.Points => number.ToString(CultureInfo.InvariantCulture),
            ValueKind.Duration => string.Create(CultureInfo.InvariantCulture, $"{number / Instants.Minute} minutes"),
            _ => throw new InvalidOperationException($"unreachable: {kind} is no number"),
        };
    }

    private static string Scaled(long millionths) =>
        (millionths / 1_000_000m).ToString("0.######", CultureInfo.InvariantCulture);

    private static string Date(int day)
    {
        var (year, month, date) = Civil.DateOf(day);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{date:00}");
    }

    private static string Time(long minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
