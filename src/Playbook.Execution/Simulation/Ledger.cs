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

    public void Add(StoryPage page)
    {
        for (var score = 0; score < page.Joined.Length; score++)
            Add(page.Lead, page.Time, score, "points of the lead that became part of it", page.Joined[score]);
        foreach (var note in page.Notes)
        {
            if (WhyOf(note) is { } why)
                Add(page.Lead, note.Time, note.Index, why, (note.Before, note.After));
        }
    }

    private void Add(StoryLead lead, long time, int score, string why, (long Before, long After) points)
    {
        var (before, after) = points;
        if (before != after)
            lines.Add(new(lead.Id, timeline.LocalTime(time), graph.Scores[score].Name, why, after - before, after));
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
