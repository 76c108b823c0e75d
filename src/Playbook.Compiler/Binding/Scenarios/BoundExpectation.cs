using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary>
/// A line that starts with <c>expect</c>. About effects: the whole run; about state: the nearest dated line above.
/// </summary>
public abstract record BoundExpectation(SourceLocation Location) : BoundScenarioLine(Location);
