namespace Playbook.Execution.Tests.Oracle;

/// <summary>A task that an enrolment, which may have ended since, has left for others to do.</summary>
/// <param name="Ordinal">The place of its statement in the play.</param>
internal sealed record OracleTask(OracleEnrolment Enrolment, OracleRecord Record, int Ordinal)
{
    public bool IsOpen { get; set; } = true;
}
