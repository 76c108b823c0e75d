using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Lowering;

namespace Playbook.Compiler.Emit;

/// <summary>The flow graph ⇒ rows of the tables that the engine reads, for the runner and for emitted C#.</summary>
internal sealed class TableRows(FlowGraph graph)
{
    private readonly List<SlotRow> _slots = SlotRow.All(graph);

    /// <summary>What files declare.</summary>
    public IEnumerable<TableRow> Declared() =>
    [
        .. graph.Playbooks.Select(item =>
            Row(NumberKind.Playbook, item.Index, item.Location, rows => rows.Declarations.Playbook(item))),
        .. graph.Fields.Select(item =>
            Row(NumberKind.Field, item.Index, item.Location, rows => rows.Declarations.Field(item))),
        .. graph.Events.Select(item =>
            Row(NumberKind.Event, item.Index, item.Location, rows => rows.Facts.Event(item))),
        .. graph.Signals.Select(item =>
            Row(NumberKind.Signal, item.Index, item.Location, rows => rows.Facts.Signal(item))),
        .. graph.Scores.Select(item =>
            Row(NumberKind.Score, item.Index, item.Location, rows => rows.Facts.Score(item))),
        .. graph.Channels.Select(item =>
            Row(NumberKind.Channel, item.Index, item.Location, rows => rows.Declarations.Channel(item))),
        .. graph.Contents.Select(item =>
            Row(NumberKind.Content, item.Index, item.Location, rows => rows.Declarations.Content(item))),
        .. graph.Teams.Select(item =>
            Row(NumberKind.Team, item.Index, item.Location, _ => DeclarationRows.Team(item))),
        .. graph.Actors.Select(item =>
            Row(NumberKind.Actor, item.Index, item.Location, rows => rows.Declarations.Actor(item))),
        .. graph.Experiments.Select(item =>
            Row(NumberKind.Experiment, item.Index, item.Location, _ => DeclarationRows.Experiment(item))),
        .. graph.Handoffs.Select(item =>
            Row(NumberKind.Handoff, item.Index, item.Location, rows => rows.Declarations.Handoff(item))),
        .. graph.Plays.Select(item =>
            Row(NumberKind.Play, item.Index, item.Location, rows => rows.Plays.Of(item))),
        .. _slots.Where(slot => slot.Owner is not null).Select(slot => slot.ToRow()),
    ];

    /// <summary>What follows from all files together, with the numbers of the whole.</summary>
    public IEnumerable<TableRow> Shared() =>
    [
        Whole("Workspace", 0, Workspace()),
        .. graph.Matches.Select((item, i) =>
            Whole("Matches", i, new RowText()
                .With("ListensTo", item.ListensTo).With("Signal", item.Signal).ToString())),
        .. graph.Conditions.Select((item, i) => Whole("Conditions", i, Condition(item))),
        .. _slots.Where(slot => slot.Owner is null).Select(slot => slot.ToRow()),
    ];

    /// <summary>What the names mean by which files refer to each other.</summary>
    public static TableRow Numbers(NumberNames names) => Whole("Numbers", 0, "{" + string.Join(",", names.All.Select(
        number => $"\n    \"{number.Key}\": {number.Value.ToString(CultureInfo.InvariantCulture)}")) + "}");

    private static TableRow Row(
        NumberKind kind, int index, SourceLocation location, Func<RowWriter, string> json) =>
        new(kind + "s", links => links.Slot(kind, index, index), location, json);

    private static TableRow Whole(string table, int index, string json) =>
        new(table, _ => index.ToString(CultureInfo.InvariantCulture), null, _ => json);

    private string Workspace() => new RowText()
        .WithText("Name", graph.Workspace)
        .WithText("Zone", graph.Zone)
        .With("Histories", [.. graph.Histories.Select(history => history.Slot)])
        .With("Counters", graph.Counters.Select(counter =>
            new RowText().With("Slot", counter.Slot).With("Size", counter.Size).ToString()))
        .With("SuppressedField", graph.SuppressedField)
        .With("ZoneField", graph.ZoneField)
        .With("OpenTasksSlot", graph.OpenTasksSlot)
        .With("TaskClocksSlot", graph.TaskClocksSlot)
        .With("OriginsSlot", graph.OriginsSlot)
        .With("Numbers", graph.Layout.Numbers)
        .With("Texts", graph.Layout.Texts, 0)
        .With("HasFacts", EventsThat(item => !item.Histories.IsEmpty || !item.Counters.IsEmpty))
        .With("HasSignals", EventsThat(item => !item.Signals.IsEmpty))
        .With("HasPoints", EventsThat(item => graph.Scores.Any(score =>
            score.Rules.Any(rule => Hears(rule.Match, item))
            || score.Decays.Any(decay => !decay.IsByActivity && Hears(decay.Match, item)))))
        .ToString();

    private static string Condition(ConditionEntry entry) => new RowText()
        .With("Fields", entry.Reads.Fields)
        .With("Scores", entry.Reads.Scores)
        .With("Histories", entry.Reads.Histories)
        .With("Counters", entry.Reads.Counters)
        .With("IsTimeDependent", entry.Condition.IsTimeDependent)
        .ToString();

    private ImmutableArray<int> EventsThat(Func<EventPlan, bool> answer) =>
        Indexes.Of(graph.Events.Where(answer), item => item.Index);

    private bool Hears(int match, EventPlan item) =>
        match >= 0 && graph.Matches[match].ListensTo.Contains(item.Index);
}
