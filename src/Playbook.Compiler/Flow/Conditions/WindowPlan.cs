namespace Playbook.Compiler.Flow.Conditions;

/// <summary>The stretch of time that a question about the past looks at.</summary>
/// <param name="Length">Milliseconds before now, that instant itself outside; 0 for since the enrolment began.</param>
public readonly record struct WindowPlan(long Length)
{
    /// <summary>Strictly after the enrolment's start; outside an enrolment nothing has happened since.</summary>
    public static WindowPlan SinceEnrolling => default;

    public bool IsSinceEnrolling => Length == 0;
}
