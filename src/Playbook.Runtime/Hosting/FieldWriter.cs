using Playbook.Runtime.Time;

namespace Playbook.Runtime.Hosting;

/// <summary>.NET values ⇒ values as states store them. What is null stays unknown.</summary>
public sealed class FieldWriter
{
    private const decimal Millionths = 1_000_000m;
    private readonly FieldValue[] values;
    private readonly List<int> written = [];

    internal FieldWriter(int fields)
    {
        values = new FieldValue[fields];
        Array.Fill(values, FieldValue.Unknown);
    }

    internal ReadOnlySpan<FieldValue> Values => values;

    internal FieldChange[] Changes => [.. written.Select(index => new FieldChange(index, values[index]))];

    /// <summary>A text, or the name of a choice or of something declared.</summary>
    public void Text(int field, string? value)
    {
        if (value is not null)
            Put(field, FieldValue.Of(value));
    }

    /// <summary>Several texts.</summary>
    public void Texts(int field, IEnumerable<string>? value) =>
        Text(field, value is null ? null : string.Join('\n', value));

    /// <summary>A number, an amount of money or a percentage; the seventh place after the point is rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than twelve digits before the
    /// point.</exception>
    public void Number(int field, decimal? value)
    {
        if (value is not { } number)
            return;
        if (Math.Abs(number) >= 1_000_000_000_000m)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), number, "A number has at most twelve digits before the point.");
        }

        Put(field, FieldValue.Of(decimal.ToInt64(decimal.Round(number * Millionths))));
    }

    public void YesNo(int field, bool? value)
    {
        if (value is { } yes)
            Put(field, FieldValue.Of(yes ? 1 : 0));
    }

    public void Date(int field, DateOnly? value)
    {
        if (value is { } day)
            Put(field, FieldValue.Of(day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber));
    }

    /// <summary>A time of day, in whole minutes.</summary>
    public void TimeOfDay(int field, TimeOnly? value)
    {
        if (value is { } time)
            Put(field, FieldValue.Of((time.Hour * 60) + time.Minute));
    }

    public void Instant(int field, DateTimeOffset? value)
    {
        if (value is { } instant)
            Put(field, FieldValue.Of(instant.ToUnixTimeMilliseconds()));
    }

    public void Duration(int field, TimeSpan? value)
    {
        if (value is { } length)
            Put(field, FieldValue.Of(length.Ticks / TimeSpan.TicksPerMillisecond));
    }

    private void Put(int field, FieldValue value)
    {
        values[field] = value;
        written.Add(field);
    }
}
