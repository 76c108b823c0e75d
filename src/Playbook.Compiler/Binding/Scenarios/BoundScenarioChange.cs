using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>at WHEN lead.FIELD becomes VALUE</c>.</summary>
public sealed record BoundScenarioChange(
    SourceLocation Location, BoundMoment Moment, LeadFieldSymbol Field, ConstantValue Value)
    : BoundScenarioInput(Location, Moment);
