using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>Hears which plays begin or are moved on in, and what becomes of hand-offs: no effect says it.</summary>
internal readonly struct TallyTrace(SimulationTally tally, SimulatedLead lead) : ITrace
{
    public static bool IsOn => true;

    public static bool Wants(TraceKind kind) => 
        kind is TraceKind.Started or TraceKind.MovedOn or TraceKind.HandoffChanged;

    public void Add(in TraceNote note)
    {
        if (note.Kind == TraceKind.Started)
            tally.Start(lead, note.Play, note.Time);
        else if (note.Kind == TraceKind.MovedOn)
            tally.MoveOn(lead, note.Index, note.Play);
        else if (note.Kind == TraceKind.HandoffChanged)
            tally.Move(note.Index, (HandoffState)note.After);
    }
}
