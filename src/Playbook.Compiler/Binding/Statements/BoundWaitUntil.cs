using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>wait until MOMENT</c>, strictly after arrival.</summary>
public sealed record BoundWaitUntil(SourceLocation Location, BoundMoment Moment) : BoundStatement(Location);
