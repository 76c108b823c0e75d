using System.Collections.Immutable;

namespace Playbook.Compiler.Analysis;

/// <summary>The product's flow analyses, by code.</summary>
public static class FlowAnalyses
{
    public static ImmutableArray<FlowAnalysis> All { get; } =
    [
        new StuckWaitingAnalysis(),
        new DoubleMessageAnalysis(),
        new CannotFinishAnalysis(),
        new ConsentMissingAnalysis(),
        new ColdCallAnalysis(),
        new NeverWithinHoursAnalysis(),
        new TimeToHandoffAnalysis(),
        new AskBeforeValueAnalysis(),
        new LateEntryAnalysis(),
    ];
}
