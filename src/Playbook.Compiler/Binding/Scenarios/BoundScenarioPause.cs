using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>at WHEN</c> alone: time passes.</summary>
public sealed record BoundScenarioPause(SourceLocation Location, BoundMoment Moment)
    : BoundScenarioInput(Location, Moment);
