using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Running;

/// <summary>
/// The runner: a program that walks the flow graph itself, without C# being compiled. It gives the same answers as
/// the printed program, more slowly.
/// </summary>
public readonly partial struct FlowProgram : IWorkspaceProgram
{
    private readonly FlowGraph graph;

    /// <param name="graph">The workspace.</param>
    /// <param name="tables">What <see cref="TablesBuilder"/> made of it.</param>
    public FlowProgram(FlowGraph graph, WorkspaceTables tables)
    {
        this.graph = graph;
        Tables = tables;
    }

    public WorkspaceTables Tables { get; }

    public void Facts<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        var plan = graph.Events[turn.Event];
        // What a signal moves is moved when it fires.
        foreach (var history in plan.Histories)
        {
            var match = graph.Histories[history].Match;
            if (graph.Matches[match].Signal < 0 && Matches(ref turn, match))
                turn.Remember(history);
        }

        foreach (var counter in plan.Counters)
        {
            var match = graph.Counters[counter].Match;
            if (graph.Matches[match].Signal < 0 && Matches(ref turn, match))
                turn.Count(counter);
        }
    }

    public void Signals<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        foreach (var index in graph.Events[turn.Event].Signals)
        {
            var signal = graph.Signals[index];
            if (Fires(ref turn, signal))
                MoveWhatHears(ref turn, index);
        }
    }

    public void Points<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        foreach (var score in graph.Scores)
        {
            foreach (var rule in score.Rules)
            {
                if (rule.Match >= 0 && Matches(ref turn, rule.Match))
                    turn.AddRule(score.Index, rule.Index);
            }

            for (var i = 0; i < score.Decays.Length; i++)
            {
                if (!score.Decays[i].IsByActivity && Matches(ref turn, score.Decays[i].Match))
                    turn.KeepFrom(score.Index, i);
            }
        }
    }

    public void Fit<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        foreach (var score in graph.Scores)
        {
            if (!score.IsFit)
                continue;
            var points = 0L;
            foreach (var rule in score.Rules)
                points += Holds(ref turn, rule.Condition) ? rule.Points : 0;
            turn.SetFit(score.Index, points);
        }
    }

    public bool Matches<T>(ref Turn<T> turn, int match)
        where T : struct, ITrace
    {
        var plan = graph.Matches[match];
        var isMeant = plan.IsActivity ? turn.IsActivity
            : plan.Signal >= 0 ? turn.Fired(plan.Signal)
            : turn.Event == plan.Event;
        return isMeant && (plan.Where < 0 || Holds(ref turn, plan.Where));
    }

    public bool Holds<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace =>
        Holds(ref turn, graph.Conditions[condition].Condition);

    public long NextChange<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace =>
        NextChange(ref turn, graph.Conditions[condition].Condition);

    public void Run<T>(ref Turn<T> turn, int play, int node)
        where T : struct, ITrace
    {
        var nodes = graph.Plays[play].Nodes;
        while (node >= 0)
            node = Step(ref turn, nodes[node]);
    }

    /// <summary>Runs one node; gives the next, or -1 where the walk is over.</summary>
    private int Step<T>(ref Turn<T> turn, FlowNode node)
        where T : struct, ITrace
    {
        switch (node)
        {
            case EnterStepNode:
                turn.EnterStep(node.Index);
                return node.Next;
            case SetFieldNode set:
                turn.Set(node.Index, ValueOf(ref turn, set.Value));
                return node.Next;
            case AddPointsNode:
                turn.AddPoints(node.Index);
                return node.Next;
            case NotifyNode:
                turn.Notify(node.Index);
                return node.Next;
            case TaskNode:
                turn.Task(node.Index);
                return node.Next;
            case AssignNode:
                turn.Assign(node.Index);
                return node.Next;
            case RouteNode route:
                turn.Route(node.Index, ActorOf(ref turn, route));
                return node.Next;
            case BranchNode branch:
                var holds = Holds(ref turn, branch.Condition);
                return turn.Branch(node.Index, holds) ? branch.Then : branch.Else;
            case SplitNode split:
                var arm = turn.Split(node.Index);
                return arm < 0 ? node.Next : split.Shares[arm].Target;
            case ContinueNode:
                turn.ContinueWith(node.Index);
                return -1;
            case FinishNode:
                turn.Finish(node.Index);
                return -1;
            case PlaceNode:
                return turn.Stand(node.Index) ? -1 : node.Next;
            default:
                throw new InvalidOperationException($"unreachable: node {node.GetType().Name}");
        }
    }

    private bool Fires<T>(ref Turn<T> turn, SignalPlan signal)
        where T : struct, ITrace
    {
        if (signal.Kind != Compiler.Flow.SignalKind.Any)
            return turn.FireIfTrue(signal.Index);
        foreach (var match in signal.Matches)
        {
            if (!Matches(ref turn, match))
                continue;
            turn.Fire(signal.Index);
            return true;
        }

        return false;
    }

    private void MoveWhatHears<T>(ref Turn<T> turn, int signal)
        where T : struct, ITrace
    {
        var plan = graph.Events[turn.Event];
        foreach (var history in plan.Histories)
        {
            var match = graph.Histories[history].Match;
            if (graph.Matches[match].Signal == signal && Matches(ref turn, match))
                turn.Remember(history);
        }

        foreach (var counter in plan.Counters)
        {
            var match = graph.Counters[counter].Match;
            if (graph.Matches[match].Signal == signal && Matches(ref turn, match))
                turn.Count(counter);
        }
    }

    private int ActorOf<T>(ref Turn<T> turn, RouteNode route)
        where T : struct, ITrace
    {
        foreach (var line in route.Cases)
        {
            foreach (var value in line.Values)
            {
                if (IsSame(ref turn, route.Operand, value))
                    return line.Actor;
            }
        }

        return route.Otherwise;
    }
}
