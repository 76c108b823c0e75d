using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Something that time alone brings about.</summary>
/// <param name="Due">When.</param>
/// <param name="Rank">The place of its play among the plays.</param>
/// <param name="Number">The number of its enrolment; 0: the play itself.</param>
/// <param name="Position">The place among the lines of the play that start it; 0 for an enrolment.</param>
/// <param name="Enrolment">Who may go on; null where a condition has changed.</param>
/// <param name="Trigger">The schedule or date whose time has come.</param>
internal sealed record OracleWakeUp(
    long Due, int Rank, int Number, int Position, OracleEnrolment? Enrolment, BoundTrigger? Trigger = null);
