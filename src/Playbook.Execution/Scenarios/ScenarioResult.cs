using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Runtime;

namespace Playbook.Execution.Scenarios;

/// <summary>What a scenario came to under one program.</summary>
public sealed record ScenarioResult
{
    public required string Name { get; init; }

    public required SourceLocation Location { get; init; }

    public required ImmutableArray<ExpectationResult> Expectations { get; init; }

    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>Every effect and skip of the run, in order.</summary>
    public required ImmutableArray<Effect> Effects { get; init; }

    public required ScenarioCoverage Coverage { get; init; }

    /// <summary>The lead's state at the end, as numbers and texts: two programs that agree end alike.</summary>
    public required ImmutableArray<long> FinalNumbers { get; init; }

    public required ImmutableArray<string?> FinalTexts { get; init; }

    public bool IsPassed => Expectations.All(expectation => expectation.IsMet);
}
