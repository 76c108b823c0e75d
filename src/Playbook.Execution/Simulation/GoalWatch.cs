using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Simulation;

/// <summary>
/// What goals and assumptions ask about each input. Programs answer only what plays ask, so these questions are asked
/// beside them, where points are counted: facts and signals of the input are known then, and nothing has moved yet.
/// </summary>
internal sealed class GoalWatch
{
    private readonly bool[] hasPoints;
    private readonly ImmutableArray<AssumptionPlan> assumptions;

    public GoalWatch(FlowGraph graph, WorkspaceTables tables)
    {
        Goals = [.. graph.Goals.Where(goal => goal.Match >= 0)];
        assumptions = graph.Assumptions;
        GoalHits = new bool[Goals.Length];
        AssumptionHits = new bool[assumptions.Length];
        hasPoints = [.. tables.Events.Select(row => row.HasPoints)];
    }

    /// <summary>The goals that count something.</summary>
    public ImmutableArray<GoalPlan> Goals { get; }

    /// <summary>Which of the goals the last input answered.</summary>
    public bool[] GoalHits { get; }

    /// <summary>Which assumptions the last input broke, or, for a frequency, which it counts towards.</summary>
    public bool[] AssumptionHits { get; }

    private bool IsEmpty => Goals.IsEmpty && assumptions.IsEmpty;

    /// <summary>The tables with every event asked about, where anything is to be asked.</summary>
    public WorkspaceTables Watched(WorkspaceTables tables) =>
        IsEmpty ? tables : tables with { Events = [.. tables.Events.Select(row => row with { HasPoints = true })] };

    public bool HadPoints(int eventIndex) => IsEmpty || eventIndex < 0 || hasPoints[eventIndex];

    public void Clear()
    {
        Array.Clear(GoalHits);
        Array.Clear(AssumptionHits);
    }

    public void Ask<TProgram, T>(TProgram program, ref Turn<T> turn)
        where TProgram : struct, IWorkspaceProgram
        where T : struct, ITrace
    {
        for (var i = 0; i < Goals.Length; i++)
            GoalHits[i] = program.Matches(ref turn, Goals[i].Match);
        for (var i = 0; i < assumptions.Length; i++)
        {
            AssumptionHits[i] = assumptions[i].Condition >= 0
                ? !program.Holds(ref turn, assumptions[i].Condition)
                : program.Matches(ref turn, assumptions[i].Match);
        }
    }
}
