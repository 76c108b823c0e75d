using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>Ends the enrolment; tasks stay open.</summary>
public sealed record BoundFinish(SourceLocation Location) : BoundStatement(Location);
