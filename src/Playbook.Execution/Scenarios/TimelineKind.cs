namespace Playbook.Execution.Scenarios;

/// <summary>What a line of a scenario's timeline tells.</summary>
public enum TimelineKind
{
    /// <summary>A dated line of the scenario.</summary>
    Line,

    /// <summary>Time came.</summary>
    WakeUp,

    /// <summary>Something of the lead changed: a field, points, a signal.</summary>
    Change,

    /// <summary>An enrolment began, moved or ended.</summary>
    Move,

    /// <summary>Something was decided to be done.</summary>
    Effect,

    /// <summary>Something was not done.</summary>
    Skip,

    /// <summary>An input was set aside.</summary>
    SetAside,
}
