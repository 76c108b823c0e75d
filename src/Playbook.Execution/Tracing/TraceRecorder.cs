using Playbook.Runtime.Engine;

namespace Playbook.Execution.Tracing;

/// <summary>Keeps every note, in order.</summary>
public readonly struct TraceRecorder() : ITrace
{
    private readonly List<TraceNote> notes = [];

    public static bool IsOn => true;

    public IReadOnlyList<TraceNote> Notes => notes;

    public void Add(in TraceNote note) => notes.Add(note);

    /// <summary>Forgets what was noted so far.</summary>
    public void Clear() => notes.Clear();
}
