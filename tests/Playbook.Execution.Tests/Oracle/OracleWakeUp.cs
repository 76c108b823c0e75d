using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Something that time alone brings about; a condition has changed where nothing else is said.</summary>
/// <param name="Due">When.</param>
/// <param name="Rank">The place of its play, or of its hand-off, among all.</param>
/// <param name="Number">The number of its enrolment; 0: the play itself.</param>
/// <param name="Position">The place among the lines of the play that start it; 0 for an enrolment.</param>
internal sealed record OracleWakeUp(long Due, int Rank, int Number, int Position)
{
    /// <summary>Which of the absorbed leads its enrolment came from; -1: none.</summary>
    public int Origin { get; init; } = -1;

    /// <summary>Who may go on.</summary>
    public OracleEnrolment? Enrolment { get; init; }

    /// <summary>Of which it is to be told that it is not done.</summary>
    public OracleTask? Task { get; init; }

    /// <summary>The schedule or date whose time has come.</summary>
    public BoundTrigger? Trigger { get; init; }

    /// <summary>Whose clock is up.</summary>
    public OracleHandoff? Handoff { get; init; }

    /// <summary>Whose rejection's play may start.</summary>
    public HandoffSymbol? Route { get; init; }
}
