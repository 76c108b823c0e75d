namespace Playbook.Runtime;

/// <summary>What became of an input.</summary>
public enum HandlingKind : byte
{
    /// <summary>It was handled.</summary>
    Handled,

    /// <summary>It was older than the lead's clock by at most 24 hours, and was handled at the clock.</summary>
    Late,

    /// <summary>
    /// It was older still and was set aside; only the withdrawal of consent that it carried was taken over.
    /// </summary>
    TooLate,

    /// <summary>A result without an answer or reason that the playbook lists; it was set aside.</summary>
    UnknownAnswer,

    /// <summary>A result for which no effect is open; it was set aside.</summary>
    NothingOpen,

    /// <summary>
    /// More wake-ups were due before it than one input may cause; it was set aside after the last of them.
    /// </summary>
    TooManyWakeUps,
}
