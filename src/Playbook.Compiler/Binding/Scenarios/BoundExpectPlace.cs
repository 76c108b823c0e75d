using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>expect lead in PLAY [at STEP]</c>.</summary>
public sealed record BoundExpectPlace(SourceLocation Location, PlaySymbol Play, StepSymbol? Step)
    : BoundExpectation(Location);
