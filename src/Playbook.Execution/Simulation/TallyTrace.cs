using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>Hears which plays begin and what becomes of hand-offs, which no effect says.</summary>
internal readonly struct TallyTrace(SimulationTally tally, SimulatedLead lead) : ITrace
{
    public static bool IsOn => true;

    public static bool Wants(TraceKind kind) => kind is TraceKind.Started or TraceKind.HandoffChanged;

    public void Add(in TraceNote note)
    {
        if (note.Kind == TraceKind.Started)
            tally.Start(lead, note.Play, note.Time);
        else if (note.Kind == TraceKind.HandoffChanged)
            tally.Move(note.Index, (HandoffState)note.After);
    }
}
