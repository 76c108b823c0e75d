using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>What the way through a play needs of the lead who goes it.</summary>
/// <param name="Act">Does what a statement asks for, or skips it for a reason.</param>
internal sealed record OracleHome(
    OracleLead Lead,
    OracleScores Scores,
    OracleGates Gates,
    OracleWorkingTime Work,
    OracleCalendar Calendar,
    Func<string, OracleEnrolment, BoundStatement, SkipReason?, OracleRecord> Act);
