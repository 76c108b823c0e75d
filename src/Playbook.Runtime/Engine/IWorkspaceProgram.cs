using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>
/// What the text of a workspace says, asked by the engine, which decides everything else. A struct, so that calls are
/// direct. It reads and changes a lead through the turn alone, keeps nothing between calls and must answer the same
/// whenever it is asked the same.
/// </summary>
public interface IWorkspaceProgram
{
    /// <summary>The data of the workspace.</summary>
    WorkspaceTables Tables { get; }

    /// <summary>
    /// Moves the histories and counters of what the input's event matches. What it sets is already set.
    /// </summary>
    void Facts<T>(ref Turn<T> turn)
        where T : struct, ITrace;

    /// <summary>
    /// Fires signals in order of dependency, and moves the histories and counters of those that fire.
    /// </summary>
    void Signals<T>(ref Turn<T> turn)
        where T : struct, ITrace;

    /// <summary>
    /// Adds the points of rules that the input matches, in order, and restarts the fading that it keeps off. What has
    /// faded before the input is already taken off.
    /// </summary>
    void Points<T>(ref Turn<T> turn)
        where T : struct, ITrace;

    /// <summary>Counts the points that are held while conditions hold, for each score of fit.</summary>
    void Fit<T>(ref Turn<T> turn)
        where T : struct, ITrace;

    /// <summary>Whether this input answers a match. Never asked in rounds of consequences.</summary>
    bool Matches<T>(ref Turn<T> turn, int match)
        where T : struct, ITrace;

    /// <summary>
    /// Whether a condition holds now, for the enrolment that the turn looks at if it asks about one.
    /// </summary>
    bool Holds<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace;

    /// <summary>
    /// The earliest instant after now at which time alone may change a condition's answer;
    /// <see cref="LeadState.Never"/> for none. Too early costs a look, too late loses a change.
    /// </summary>
    long NextChange<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace;

    /// <summary>Walks from a node of a play to the next place or end, calling the turn for each statement.</summary>
    void Run<T>(ref Turn<T> turn, int play, int node)
        where T : struct, ITrace;
}
