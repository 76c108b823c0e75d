using System.Globalization;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Time;

/// <summary>Stored numbers as people read them, the same in every culture.</summary>
public static class ValueText
{
    /// <summary>A number in the words of the language; <c>unknown</c> where it is not known.</summary>
    /// <param name="form">How it is stored and written; not a text.</param>
    /// <param name="number">The stored number.</param>
    /// <param name="zone">Whose clock instants are read off.</param>
    public static string Of(ValueForm form, long number, Zone zone)
    {
        if (number == LeadState.Unknown)
            return "unknown";
        return form switch
        {
            ValueForm.YesNo => number == 1 ? "yes" : "no",
            ValueForm.Date => Date((int)number),
            ValueForm.Time => Clock(number),
            ValueForm.Instant => $"{Date(Civil.DayOf(zone.ToLocal(number)))} "
                + Clock(Civil.TimeOfDay(zone.ToLocal(number)) / Instants.Minute),
            ValueForm.Number => Scaled(number),
            ValueForm.Percent => Scaled(number) + "%",
            ValueForm.Points => number.ToString(CultureInfo.InvariantCulture),
            ValueForm.Duration => string.Create(CultureInfo.InvariantCulture, $"{number / Instants.Minute} minutes"),
            _ => throw new InvalidOperationException($"unreachable: {form} is no number"),
        };
    }

    private static string Scaled(long millionths) =>
        (millionths / 1_000_000m).ToString("0.######", CultureInfo.InvariantCulture);

    private static string Date(int day)
    {
        var (year, month, date) = Civil.DateOf(day);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{date:00}");
    }

    private static string Clock(long minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
