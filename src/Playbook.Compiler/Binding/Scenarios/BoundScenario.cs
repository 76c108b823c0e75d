using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary>A script in time order with what it expects.</summary>
public sealed record BoundScenario(SourceLocation Location, ScenarioSymbol Scenario)
    : BoundDeclaration(Location, Scenario)
{
    /// <summary>The name that <c>lead NAME</c> gives; null for a scenario of a team.</summary>
    public string? LeadName { get; init; }

    /// <summary>Set before the run; starts nothing.</summary>
    public ImmutableArray<BoundFieldValue> LeadFields { get; init; } = [];

    /// <summary>The team of a team play's scenario; null for a lead's.</summary>
    public TeamSymbol? Team { get; init; }

    /// <summary>Dated lines and expectations, in the order written.</summary>
    public ImmutableArray<BoundScenarioLine> Lines { get; init; } = [];
}
