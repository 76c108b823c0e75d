using System.Collections.Immutable;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>at WHEN EVENT FIELD VALUE, …</c>; a result is an event too.</summary>
public sealed record BoundScenarioEvent(
    SourceLocation Location, BoundMoment Moment, EventSymbol Event, ImmutableArray<BoundFieldValue> Fields)
    : BoundScenarioInput(Location, Moment);
