using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Execution.Tracing;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Scenarios;

/// <summary>Notes of a run ⇒ what people read, and which places and branches were come through.</summary>
internal sealed class Timeline(FlowGraph graph, Zone zone)
{
    private readonly ImmutableArray<TimelineEntry>.Builder entries = ImmutableArray.CreateBuilder<TimelineEntry>();
    private readonly Dictionary<int, TimelineEntry> byEffect = [];
    private readonly HashSet<CoveredPlace> places = [];
    private readonly HashSet<CoveredBranch> branches = [];
    private TimelineEntry? line;

    public ImmutableArray<TimelineEntry> Entries
    {
        get
        {
            PlaceLine();
            return entries.ToImmutable();
        }
    }

    public ScenarioCoverage Coverage => new([.. places], [.. branches]);

    /// <summary>The entry of an effect by its place among the effects of the run.</summary>
    public TimelineEntry EntryOf(int effect) => byEffect[effect];

    /// <summary>The day of an instant with its name, as in <c>monday 2026-12-07</c>.</summary>
    public string LocalDay(long instant) => LocalTime(instant)[..^" 00:00".Length];

    public string LocalTime(long instant)
    {
        if (instant is LeadState.Unknown or LeadState.Never)
            return "never";
        var local = zone.ToLocal(instant);
        var day = Civil.DayOf(local);
        var (year, month, date) = Civil.DateOf(day);
        var minute = Civil.TimeOfDay(local) / Instants.Minute;
        var name = Civil.WeekdayOf(day).ToString().ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} {year:0000}-{month:00}-{date:00} {minute / 60:00}:{minute % 60:00}");
    }

    /// <summary>The line stands after the wake-ups that come before it.</summary>
    public void AddLine(long time, string text, SourceLocation location)
    {
        PlaceLine();
        line = new TimelineEntry(time, LocalTime(time), TimelineKind.Line, text, location);
    }

    public void Add(IReadOnlyList<TraceNote> notes, ReadOnlySpan<Effect> effects)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            Cover(note);
            if (note.Kind == TraceKind.Effect)
                AddEffect(note, effects[note.Index]);
            else if (TextOf(note) is var (kind, text))
                Add(new TimelineEntry(note.Time, LocalTime(note.Time), kind, text, LocationOf(note)) { Note = note });
        }
    }

    private void AddEffect(in TraceNote note, in Effect effect)
    {
        var isSkip = effect.Kind == EffectKind.Skip;
        var text = EffectWords.Of(graph, effect);
        var due = effect.Due != LeadState.Never && !isSkip ? LocalTime(effect.Due) : null;
        if (due is not null)
            text += ", due " + due;
        var location = effect.Node < 0
            ? graph.Plays[effect.Play].Location
            : graph.Plays[effect.Play].Nodes[effect.Node].Location;
        var kind = isSkip ? TimelineKind.Skip : TimelineKind.Effect;
        byEffect[note.Index] = Add(new TimelineEntry(note.Time, LocalTime(note.Time), kind, text, location)
        {
            Note = note,
            Effect = effect,
            LocalDue = due,
        });
    }

    private TimelineEntry Add(TimelineEntry entry)
    {
        if (line is not null && line.Time <= entry.Time)
            PlaceLine();
        entries.Add(entry);
        return entry;
    }

    private void PlaceLine()
    {
        if (line is not null)
            entries.Add(line);
        line = null;
    }

    private (TimelineKind, string)? TextOf(in TraceNote note) => note.Kind switch
    {
        TraceKind.WakeUp when note.Play >= 0 => (TimelineKind.WakeUp, WakeUpText(note)),
        TraceKind.SetAside => (TimelineKind.SetAside, $"set aside: {CapitalWords.Of($"{(HandlingKind)note.Index}")}"),
        TraceKind.FieldChanged => (TimelineKind.Change, FieldText(note)),
        TraceKind.SignalFired => (TimelineKind.Change, $"{graph.Signals[note.Index].Name} fires"),
        TraceKind.PointsAdded or TraceKind.PointsFaded or TraceKind.FitChanged when note.Before != note.After =>
            (TimelineKind.Change, Invariant($"{graph.Scores[note.Index].Name} {note.Before} to {note.After}")),
        TraceKind.Started => (TimelineKind.Move, $"{PlayName(note)} starts"),
        TraceKind.OutsideAudience =>
            (TimelineKind.Move, $"{graph.Plays[note.Index].Name} does not start: outside its audience"),
        TraceKind.StepEntered =>
            (TimelineKind.Move, $"{PlayName(note)} at step {graph.Plays[note.Play].Steps[note.Index].Name}"),
        TraceKind.Held => (TimelineKind.Move, $"{TouchName(note)} is held: {((SkipReason)note.Index).Word()}"),
        TraceKind.Ended => (TimelineKind.Move, $"{PlayName(note)} ends: {CapitalWords.Of($"{(EndKind)note.Index}")}"),
        TraceKind.MovedOn => (TimelineKind.Move, MoveText(note)),
        TraceKind.EffectCut => (TimelineKind.SetAside, "an effect too many for one input was not made"),
        _ => null,
    };

    private SourceLocation LocationOf(in TraceNote note)
    {
        if (note.Kind == TraceKind.OutsideAudience)
            return graph.Plays[note.Index].Triggers[note.Item].Location;
        if (note.Play < 0)
            return SourceLocation.None;
        return note.Node < 0 ? graph.Plays[note.Play].Location : graph.Plays[note.Play].Nodes[note.Node].Location;
    }

    private void Cover(in TraceNote note)
    {
        switch (note.Kind)
        {
            case TraceKind.PlaceEntered:
                places.Add(new CoveredPlace(note.Play, note.Node));
                break;
            case TraceKind.Outcome:
                branches.Add(new CoveredBranch(note.Play, note.Node, note.Item));
                break;
            case TraceKind.Branch:
                branches.Add(new CoveredBranch(note.Play, note.Node, (int)note.After));
                break;
            case TraceKind.Split:
                branches.Add(new CoveredBranch(note.Play, note.Node, note.Index));
                break;
        }
    }

    // A task that was left open, else the place where somebody stands.
    private string WakeUpText(in TraceNote note) =>
        note.Node >= 0 && graph.Plays[note.Play].Nodes[note.Node] is TaskNode task
            ? $"time is up for task \"{task.Text}\" of {PlayName(note)}"
            : $"time is up in {PlayName(note)}";

    private string MoveText(in TraceNote note)
    {
        var old = graph.Plays[note.Index];
        var (step, version) = (graph.Plays[note.Play].Nodes[note.Node].Step, graph.Playbooks[old.Playbook].Version);
        return Invariant($"{PlayName(note)} goes on from {old.Name} of version {version}, ")
            + $"at step {graph.Plays[note.Play].Steps[step].Name}";
    }

    private string PlayName(in TraceNote note) => graph.Plays[note.Play].Name;

    private string TouchName(in TraceNote note) => graph.Plays[note.Play].Nodes[note.Node] is EachNode
        ? "send " + graph.Contents[note.Item].Name
        : graph.Plays[note.Play].Nodes[note.Node].Statement.Replace('_', ' ');

    private string FieldText(in TraceNote note)
    {
        var field = graph.Fields[note.Index];
        var value = field.Kind.IsText()
            ? note.Text is null ? "unknown" : $"\"{note.Text}\""
            : ScenarioWords.Value(field.Kind, note.After, zone);
        return $"lead.{field.Name} becomes {value}";
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
