using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Where an enrolment stands: at a touch, at a question, or until a time.</summary>
internal sealed class OraclePlace(BoundStatement statement, long? due, long arrived, int input, int visit)
{
    public BoundStatement Statement => statement;

    /// <summary>The number of the input at which it was entered; 0: one of an absorbed lead.</summary>
    public int Input { get; set; } = input;

    /// <summary>The how-manieth time its step was entered.</summary>
    public int Visit => visit;

    /// <summary>When its own time is up; null where none runs.</summary>
    public long? Due { get; set; } = due;

    /// <summary>When it was entered; for a touch, when it was planned.</summary>
    public long Arrived { get; set; } = arrived;

    /// <summary>What was asked for and is not answered; null where nothing is.</summary>
    public OracleRecord? Open { get; set; }

    /// <summary>When that was asked for first.</summary>
    public long Opened { get; set; }

    /// <summary>Of a call: the how-manieth attempt is planned, or made.</summary>
    public int Attempt { get; set; } = 1;

    /// <summary>Of a call that was released: the end of its own clock, and of the time for all attempts.</summary>
    public long? ClockEnd { get; set; }

    public long? OverEnd { get; set; }

    /// <summary>It stands before a step of a newer version, which it is to begin.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>Until when an older version would have held its touch; null where its own channel says it.</summary>
    public long? HeldUntil { get; set; }

    /// <summary>It has come to something, and the enrolment goes on in its turn.</summary>
    public bool IsSettled { get; set; }

    /// <summary>The enrolment ends here, in its turn.</summary>
    public bool IsDoomed { get; set; }

    /// <summary>It waits for the gates.</summary>
    public bool IsHeld => statement is BoundTouch && Due is null && Open is null && !IsSettled;
}
