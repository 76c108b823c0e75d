using System.Globalization;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>An effect or a skip: what it is, the line or the play it belongs to, why, and when.</summary>
internal sealed record OracleRecord(string Kind, string Place, string Reason, long Time)
{
    /// <summary>What is withdrawn or was not done; else the same as the kind.</summary>
    public string Of { get; init; } = Kind;

    /// <summary>Whose it is.</summary>
    public required string Lead { get; init; }

    /// <summary>Number of the enrolment; 0 for a start that was refused.</summary>
    public int Number { get; init; }

    public int Visit { get; init; }

    public int Attempt { get; init; }

    /// <summary>Who is asked or told; null where it is not said, and for touches.</summary>
    public string? Actor { get; init; }

    public long? Due { get; init; }

    public long? NotAfter { get; init; }

    /// <summary>An instant to be read.</summary>
    public static string Text(long time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    public override string ToString() => string.Join(' ', new[]
    {
        Text(Time),
        Kind,
        Of == Kind ? null : $"of {Of}",
        Reason == "None" ? null : Reason,
        Place,
        $"{Lead}/{Number}.{Visit}.{Attempt}",
        Actor,
        Due is { } due ? $"due {Text(due)}" : null,
        NotAfter is { } end ? $"until {Text(end)}" : null,
    }.Where(part => part is not null));
}
