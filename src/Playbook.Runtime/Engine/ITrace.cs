namespace Playbook.Runtime.Engine;

/// <summary>
/// Listens to handling: every change, start, stop, outcome, release and skip, with what decided it. Handling is
/// generic over it, so that a trace that is off costs nothing.
/// </summary>
public interface ITrace
{
    /// <summary>Constant for a type: where it is false, no note is even made.</summary>
    static abstract bool IsOn { get; }

    /// <summary>
    /// Whether notes of a kind are wanted; all, where a type does not say. Constant for a type too: what it does not
    /// want costs it nothing.
    /// </summary>
    static virtual bool Wants(TraceKind kind) => true;

    /// <summary>Takes one note; notes come in the order in which things happen.</summary>
    void Add(in TraceNote note);
}
