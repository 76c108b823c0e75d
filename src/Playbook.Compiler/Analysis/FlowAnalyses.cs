using System.Collections.Immutable;

namespace Playbook.Compiler.Analysis;

/// <summary>The product's flow analyses, by code.</summary>
public static class FlowAnalyses
{
    public static ImmutableArray<FlowAnalysis> All { get; } =
    [
        new LoopWithoutWaitAnalysis(),
        new DeadStepAnalysis(),
        new StuckWaitingAnalysis(),
        new DoubleMessageAnalysis(),
        new CannotFinishAnalysis(),
        new ConsentMissingAnalysis(),
        new ColdCallAnalysis(),
        new NeverWithinHoursAnalysis(),
        new CapExceededAnalysis(),
        new RaceUndecidedAnalysis(),
        new TimeToHandoffAnalysis(),
        new SilenceGapAnalysis(),
        new MutualBlockAnalysis(),
        new GoalUnreachableAnalysis(),
        new ExitLeftBehindAnalysis(),
        new AskBeforeValueAnalysis(),
        new LateEntryAnalysis(),
    ];
}
