namespace Playbook.Runtime.Hosting;

/// <summary>The fields of a lead as .NET values; null for what is unknown, or what no playbook asks for.</summary>
/// <param name="lead">Whose fields.</param>
public sealed class FieldReader(PlaybookLead lead)
{
    private const decimal Millionths = 1_000_000m;

    public string? Text(int field) => ValueOf(field).Text;

    public IReadOnlyList<string>? Texts(int field) => Text(field)?.Split('\n');

    /// <summary>A number, an amount of money or a percentage.</summary>
    public decimal? Number(int field) => Known(field) is { } number ? number / Millionths : null;

    public bool? YesNo(int field) => Known(field) is { } number ? number != 0 : null;

    public DateOnly? Date(int field) =>
        Known(field) is { } day ? DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)day) : null;

    public TimeOnly? TimeOfDay(int field) =>
        Known(field) is { } minute ? new TimeOnly((int)minute / 60, (int)minute % 60) : null;

    public DateTimeOffset? Instant(int field) =>
        Known(field) is { } instant ? DateTimeOffset.FromUnixTimeMilliseconds(instant) : null;

    public TimeSpan? Duration(int field) =>
        Known(field) is { } length ? TimeSpan.FromTicks(length * TimeSpan.TicksPerMillisecond) : null;

    private long? Known(int field) =>
        ValueOf(field).Number is var number && number != LeadState.Unknown ? number : null;

    private FieldValue ValueOf(int field)
    {
        var row = lead.Engine.Tables.Fields[field];
        return row.Slot < 0 ? FieldValue.Unknown
            : row.IsText ? new FieldValue(LeadState.Unknown, lead.State.Texts[row.Slot])
            : new FieldValue(lead.State.Numbers[row.Slot], null);
    }
}
