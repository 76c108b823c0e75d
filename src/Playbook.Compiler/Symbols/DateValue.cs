namespace Playbook.Compiler.Symbols;

/// <summary>A day of the calendar, without a zone.</summary>
/// <param name="DayNumber">Days since 1970-01-01; earlier days are negative.</param>
public sealed record DateValue(int DayNumber) : ConstantValue
{
    public static DateValue FromCalendar(int year, int month, int day) =>
        new((int)(new DateTime(year, month, day) - Epoch).TotalDays);

    private static DateTime Epoch => new(1970, 1, 1);

    public DateTime ToDateTime() => Epoch.AddDays(DayNumber);

    public override string ToString() =>
        ToDateTime().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
