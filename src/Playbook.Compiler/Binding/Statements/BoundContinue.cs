using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>continue with PLAY</c>: ends this enrolment and starts that play at once.</summary>
public sealed record BoundContinue(SourceLocation Location, PlaySymbol Play) : BoundStatement(Location);
