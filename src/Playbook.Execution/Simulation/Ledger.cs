using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Scenarios;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>Notes about scores ⇒ the lines of a ledger.</summary>
internal sealed class Ledger(FlowGraph graph, Timeline timeline, Func<SourceLocation, string> location)
{
    private readonly ImmutableArray<LedgerLine>.Builder lines = ImmutableArray.CreateBuilder<LedgerLine>();

    public ImmutableArray<LedgerLine> Lines => lines.ToImmutable();

    public void Add(IReadOnlyList<TraceNote> notes)
    {
        foreach (var note in notes)
        {
            if (WhyOf(note) is not { } why || note.Before == note.After)
                continue;
            lines.Add(new LedgerLine(
                timeline.LocalTime(note.Time), graph.Scores[note.Index].Name, why, note.After - note.Before,
                    note.After));
        }
    }

    private string? WhyOf(in TraceNote note) => note.Kind switch
    {
        TraceKind.PointsAdded when note.Item >= 0 =>
            "rule at " + location(graph.Scores[note.Index].Rules[note.Item].Location),
        TraceKind.PointsAdded => "statement at " + location(graph.Plays[note.Play].Nodes[note.Node].Location),
        TraceKind.PointsFaded => "time without activity",
        TraceKind.FitChanged => "what is known of the lead",
        _ => null,
    };
}
