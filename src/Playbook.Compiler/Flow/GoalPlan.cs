using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>What a goal counts.</summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Goals"/>.</param>
/// <param name="Id">Its name with its playbook, if it has one.</param>
/// <param name="Title">For people.</param>
/// <param name="Match">Index of the match that is counted; -1 where the goal counts nothing.</param>
/// <param name="Within">It counts only so long after enrolling; null for whenever.</param>
/// <param name="Play">Index of the play enrolled in; -1 for any play of the playbook.</param>
/// <param name="Playbook">Index of the playbook; -1 for the company's.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record GoalPlan(
    int Index,
    string Id,
    string? Title,
    int Match,
    Duration? Within,
    int Play,
    int Playbook,
    SourceLocation Location);
