namespace Playbook.Runtime.Tables;

/// <summary>What a wait is until; which members count is the kind's to say. Local times are the lead's.</summary>
public sealed record MomentTable
{
    public required MomentKind Kind { get; init; }

    /// <summary>Day of the week, Monday 0, or day number.</summary>
    public long Day { get; init; }

    /// <summary>Minute of the local day.</summary>
    public int Minute { get; init; }

    /// <summary>Index of the team; -1 for any weekday from Monday to Friday.</summary>
    public int Team { get; init; } = -1;

    /// <summary>Index of the lead's field, or of the play's capture.</summary>
    public int Source { get; init; } = -1;

    /// <summary>Whether that is a date; else an instant. A date stands for its local midnight.</summary>
    public bool IsDate { get; init; }

    /// <summary>How long after it; negative for before.</summary>
    public Length Offset { get; init; }
}
