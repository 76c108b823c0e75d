using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Simulation;

/// <summary>A workspace's program that also answers what goals and assumptions ask; it decides nothing else.</summary>
internal readonly struct WatchedProgram<TProgram> : IWorkspaceProgram
    where TProgram : struct, IWorkspaceProgram
{
    private readonly TProgram inner;
    private readonly GoalWatch watch;

    public WatchedProgram(TProgram inner, GoalWatch watch)
    {
        this.inner = inner;
        this.watch = watch;
        Tables = watch.Watched(inner.Tables);
    }

    public WorkspaceTables Tables { get; }

    public void Facts<T>(ref Turn<T> turn)
        where T : struct, ITrace => inner.Facts(ref turn);

    public void Signals<T>(ref Turn<T> turn)
        where T : struct, ITrace => inner.Signals(ref turn);

    public void Points<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        if (watch.HadPoints(turn.Event))
            inner.Points(ref turn);
        watch.Ask(inner, ref turn);
    }

    public void Fit<T>(ref Turn<T> turn)
        where T : struct, ITrace => inner.Fit(ref turn);

    public bool Matches<T>(ref Turn<T> turn, int match)
        where T : struct, ITrace => inner.Matches(ref turn, match);

    public bool Holds<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace => inner.Holds(ref turn, condition);

    public long NextChange<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace => inner.NextChange(ref turn, condition);

    public void Run<T>(ref Turn<T> turn, int play, int node)
        where T : struct, ITrace => inner.Run(ref turn, play, node);
}
