using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>
/// Something a proof may take for granted: a condition that always holds, or how often something comes at most.
/// </summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Assumptions"/>.</param>
/// <param name="Condition">Index of the condition; -1 where a frequency is meant.</param>
/// <param name="Match">Index of the match that is counted; -1 where a condition is meant.</param>
/// <param name="Most">How often it comes at most.</param>
/// <param name="Per">In any stretch of this length; null where a condition is meant.</param>
/// <param name="Location">The line.</param>
public sealed record AssumptionPlan(
    int Index,
    int Condition,
    int Match,
    int Most,
    Duration? Per,
    SourceLocation Location);
