using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary>A line that starts with <c>at</c>.</summary>
public abstract record BoundScenarioInput(SourceLocation Location, BoundMoment Moment) : BoundScenarioLine(Location);
