using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>repeat STEP after D, at most N times</c>; used up, the next statement follows.</summary>
/// <param name="AtMost">1 to 50, counted in the enrolment.</param>
public sealed record BoundRepeat(SourceLocation Location, StepSymbol Step, Duration After, int AtMost)
    : BoundStatement(Location);
