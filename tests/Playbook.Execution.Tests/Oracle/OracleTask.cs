namespace Playbook.Execution.Tests.Oracle;

/// <summary>A task that an enrolment, which may have ended since, has left for others to do.</summary>
/// <param name="Ordinal">The place of its statement in the play.</param>
/// <param name="Told">Who is told once that it is not done in time; null: nobody.</param>
internal sealed record OracleTask(OracleEnrolment Enrolment, OracleRecord Record, int Ordinal, string? Told)
{
    public bool IsOpen { get; set; } = true;

    /// <summary>When they are told; null where nobody is, or was already.</summary>
    public long? ToldAt { get; set; } = Told is null ? null : Record.Due;

    /// <summary>It is done, or withdrawn.</summary>
    public void Close()
    {
        IsOpen = false;
        ToldAt = null;
    }
}
