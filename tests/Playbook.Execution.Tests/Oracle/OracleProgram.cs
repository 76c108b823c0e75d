using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// A program whose type was unknown when the tests were compiled. The engine is compiled for this type once, and not
/// again for each of thousands of workspaces.
/// </summary>
internal readonly struct OracleProgram(IWorkspaceProgram program) : IWorkspaceProgram
{
    public WorkspaceTables Tables => program.Tables;

    public void Facts<T>(ref Turn<T> turn)
        where T : struct, ITrace => program.Facts(ref turn);

    public void Signals<T>(ref Turn<T> turn)
        where T : struct, ITrace => program.Signals(ref turn);

    public void Points<T>(ref Turn<T> turn)
        where T : struct, ITrace => program.Points(ref turn);

    public void Fit<T>(ref Turn<T> turn)
        where T : struct, ITrace => program.Fit(ref turn);

    public bool Matches<T>(ref Turn<T> turn, int match)
        where T : struct, ITrace => program.Matches(ref turn, match);

    public bool Holds<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace => program.Holds(ref turn, condition);

    public long NextChange<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace => program.NextChange(ref turn, condition);

    public void Run<T>(ref Turn<T> turn, int play, int node)
        where T : struct, ITrace => program.Run(ref turn, play, node);
}
