using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Where an enrolment stands: at a touch, or until a time that a match may cut short.</summary>
/// <param name="Due">The end of the time; absent at a touch.</param>
internal sealed record OraclePlace(BoundStatement Statement, long? Due, long Arrived, int Input);
