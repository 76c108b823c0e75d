using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Where somebody goes on in a newer version of a playbook.</summary>
/// <param name="From">The instant from which.</param>
/// <param name="Statement">The statement at which they stand there; null: they begin the step.</param>
/// <param name="KeepsNumber">Whether their enrolment keeps its number.</param>
internal sealed record OracleMove(
    long From, BoundPlay Play, BoundStep Step, BoundStatement? Statement, bool KeepsNumber);
