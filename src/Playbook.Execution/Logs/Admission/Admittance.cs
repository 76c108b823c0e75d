namespace Playbook.Execution.Logs.Admission;

/// <summary>Whether a row of a log may take part.</summary>
internal enum Admittance : byte
{
    Admitted,

    /// <summary>The lead has had this row.</summary>
    Duplicate,

    /// <summary>The lead has had a row of this id that said something else.</summary>
    Conflict,
}
