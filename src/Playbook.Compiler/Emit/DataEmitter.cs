using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Layout;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The runtime's tables, written out: each row stands with the playbook file that it comes from, and one file puts
/// them together. In one expression the tables of a few hundred playbooks take the C# compiler minutes.
/// </summary>
internal sealed class DataEmitter
{
    private const string Filled = "TableRows";
    private const string SlotsTable = "Slots";
    private const int SlotsOfMethod = 100;

    private readonly FlowGraph _graph;
    private readonly ProgramNames _names;
    private readonly SourceLines _lines;
    private readonly ILookup<string, TableRow> _rowsOf;

    public DataEmitter(FlowGraph graph, ProgramNames names, SourceLines lines)
    {
        (_graph, _names, _lines) = (graph, names, lines);
        _rowsOf = All().ToLookup(row => SurfaceNames.FileOf(row.Location));
    }

    /// <summary>A file's part: a method that fills in its rows.</summary>
    public void EmitRows(CodeText code, string path)
    {
        if (!_rowsOf[path].Any())
            return;
        code.Open($"internal static partial class {HandlerNames.Data}");
        code.Open($"private static void {_names.Rows(path)}({Filled} rows)");
        foreach (var row in _rowsOf[path])
            code.Line($"rows.{row.Table}[{Number(row.Index)}] = {row.Expression};");
        code.Close();
        code.Close();
        code.Line();
    }

    public void Emit(CodeText code)
    {
        var counts = Counts();
        code.Line("/// <summary>The workspace's tables and the layout of a lead.</summary>");
        code.Open($"internal static partial class {HandlerNames.Data}");
        code.Line("public static readonly WorkspaceTables Tables = Read();");
        code.Line();
        code.Open("private static WorkspaceTables Read()");
        code.Line($"var rows = new {Filled}();");
        foreach (var path in _names.Surface.Files.Keys.Where(path => _rowsOf[path].Any()))
            code.Line($"{_names.Rows(path)}(rows);");
        code.Open("return new()");
        code.Line($"Name = {CSharpLiteral.Of(_graph.Workspace)},");
        code.Line($"Zone = {CSharpLiteral.Of(_graph.Zone)},");
        foreach (var table in counts)
            code.Line($"{table.Key} = [.. rows.{table.Key}],");
        code.Line($"Histories = {Rows.Numbers(_graph.Histories.Select(history => history.Slot))},");
        Table(code, "Counters", _graph.Counters.Select(counter => $"new({counter.Slot}, {counter.Size})"));
        code.Line($"SuppressedField = {_graph.SuppressedField},");
        code.Line($"ZoneField = {_graph.ZoneField},");
        code.Line($"OpenTasksSlot = {_graph.OpenTasksSlot},");
        code.Line($"OriginsSlot = {_graph.OriginsSlot},");
        code.Line("Layout = Layout(rows.Slots),");
        code.Close(";");
        code.Close();
        code.Line();
        Layout(code);
        code.Line();
        code.Open($"private sealed class {Filled}");
        foreach (var table in counts.Append(new(SlotsTable, _graph.Layout.Slots.Length)))
        {
            var type = table.Key == "Matches" ? "Match" : table.Key.Substring(0, table.Key.Length - 1);
            code.Line($"public readonly {type}Table[] {table.Key} = new {type}Table[{Number(table.Value)}];");
        }

        code.Close();
        code.Close();
    }

    private KeyValuePair<string, int>[] Counts() =>
    [
        new("Playbooks", _graph.Playbooks.Length), new("Fields", _graph.Fields.Length),
        new("Events", _graph.Events.Length), new("Matches", _graph.Matches.Length),
        new("Signals", _graph.Signals.Length), new("Conditions", _graph.Conditions.Length),
        new("Scores", _graph.Scores.Length), new("Channels", _graph.Channels.Length),
        new("Contents", _graph.Contents.Length), new("Teams", _graph.Teams.Length),
        new("Actors", _graph.Actors.Length), new("Experiments", _graph.Experiments.Length),
        new("Handoffs", _graph.Handoffs.Length), new("Plays", _graph.Plays.Length),
    ];

    /// <summary>Slots are called by what they belong to, as in <c>score warm_inbound.engagement</c>.</summary>
    private IEnumerable<TableRow> OwnedSlots()
    {
        var owners = _graph.Scores.Select(score => (score.Id, score.Location))
            .Concat(_graph.Plays.Select(play => (play.Id, play.Location)))
            .Concat(_graph.Handoffs.Select(handoff => (handoff.Id, handoff.Location)))
            .GroupBy(owner => owner.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Location, StringComparer.Ordinal);
        var slots = _graph.Layout.Slots;
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].Name.Split(' ') is [_, var owner, ..] && owners.TryGetValue(owner, out var location))
                yield return new TableRow(SlotsTable, i, location, Slot(slots[i]));
        }
    }

    private static string Slot(SlotPlan slot) => $"new({Text(slot.Name)}, {Bool(slot.Kind == SlotKind.Text)}, "
        + $"{slot.Slot}, {slot.Count}, {CSharpLiteral.Of(slot.Initial)})";

    private IEnumerable<TableRow> All()
    {
        var consents = new HashSet<int>(_graph.Channels.Select(channel => channel.ConsentField));
        return
        [
            .. _graph.Playbooks.Select((item, i) => new TableRow("Playbooks", i, item.Location, Playbook(item))),
            .. _graph.Fields.Select((field, i) => new TableRow("Fields", i, field.Location,
                $"new({Text(field.Name)}, {Bool(field.Kind.IsText())}, {field.Slot}, "
                    + $"{Bool(consents.Contains(field.Index))})")),
            .. _graph.Events.Select((item, i) => new TableRow("Events", i, item.Location, Event(item))),
            .. _graph.Matches.Select((match, i) => new TableRow("Matches", i, match.Location,
                $"new({Rows.Numbers(match.ListensTo)}, {Place(match.Location)})")),
            .. _graph.Signals.Select((item, i) => new TableRow("Signals", i, item.Location, Signal(item))),
            .. _graph.Conditions.Select((item, i) =>
                new TableRow("Conditions", i, item.Condition.Location, Condition(item))),
            .. _graph.Scores.Select((item, i) => new TableRow("Scores", i, item.Location, Score(item))),
            .. _graph.Channels.Select((item, i) => new TableRow("Channels", i, item.Location, Channel(item))),
            .. _graph.Contents.Select((content, i) => new TableRow("Contents", i, content.Location, Content(content))),
            .. _graph.Teams.Select((team, i) => new TableRow("Teams", i, team.Location,
                $"new({Text(team.Name)}, {Rows.Hours(team.Hours)}, {RowText.List(team.Holidays.Select(Number))}, "
                    + $"{Text(team.Zone)})")),
            .. _graph.Actors.Select((actor, i) =>
                new TableRow("Actors", i, actor.Location, $"new({Text(actor.Name)}, {actor.Team})")),
            .. _graph.Experiments.Select((item, i) =>
                new TableRow("Experiments", i, item.Location, $"new({Text(item.Name)})")),
            .. _graph.Handoffs.Select((item, i) => new TableRow("Handoffs", i, item.Location, Handoff(item))),
            .. _graph.Plays.Select((item, i) => new TableRow("Plays", i, item.Location, _names.Plays[i] + ".Table")),
            .. OwnedSlots(),
        ];
    }

    private void Layout(CodeText code)
    {
        var owned = new HashSet<int>(_rowsOf.SelectMany(rows => rows)
            .Where(row => row.Table == SlotsTable).Select(row => row.Index));
        var shared = Enumerable.Range(0, _graph.Layout.Slots.Length).Where(i => !owned.Contains(i)).ToList();
        code.Line($"// {_graph.Layout.Bytes} bytes a lead");
        code.Open("private static StateLayout Layout(SlotTable[] slots)");
        for (var from = 0; from < shared.Count; from += SlotsOfMethod)
            code.Line($"Slots{Number(from)}(slots);");
        code.Line($"return new StateLayout([.. slots], {_graph.Layout.Numbers}, {_graph.Layout.Texts});");
        code.Close();
        for (var from = 0; from < shared.Count; from += SlotsOfMethod)
        {
            code.Line();
            code.Open($"private static void Slots{Number(from)}(SlotTable[] slots)");
            foreach (var i in shared.Skip(from).Take(SlotsOfMethod))
                code.Line($"slots[{Number(i)}] = {Slot(_graph.Layout.Slots[i])};");
            code.Close();
        }
    }

    private static void Table(CodeText code, string name, IEnumerable<string> rows)
    {
        code.Line($"{name} =");
        code.Line("[");
        code.Deeper();
        foreach (var row in rows)
            code.Line(row + ",");
        code.Shallower();
        code.Line("],");
    }

    private static string Content(ContentPlan content) =>
        $"new({Text(content.Id)}, {Text(content.Name)}, {content.TopicField}, {CSharpLiteral.OrNull(content.Topic)}, "
            + $"{(content.Expires is { } day ? Number(day) : "null")}, {content.SentSlot})";

    private string Place(SourceLocation location) => CSharpLiteral.Of(_lines.Place(location));

    private static string Playbook(PlaybookPlan playbook) => new RowText()
        .WithText("Name", playbook.Name)
        .With("Version", playbook.Version, 1)
        .With("EffectiveFrom", playbook.EffectiveFrom ?? -1)
        .With("EffectiveTo", playbook.EffectiveTo ?? -1)
        .With("RetiredOn", playbook.RetiredOn ?? -1)
        .With("Moves", [.. playbook.Moves.Select(move =>
            $"new({move.Version}, {Text(move.From)}, {move.Play}, {move.Step})")])
        .WithText("Zone", playbook.Zone)
        .With("ValueBeforeAsk", playbook.ValueBeforeAsk, 0)
        .With("ValueSlot", playbook.ValueSlot)
        .ToString();

    private string Event(EventPlan item) => new RowText()
        .WithText("Name", item.Name)
        .With("Role", "EventRole." + Role(item))
        .With("IsEngagement", item.Nature == EventNature.Engagement)
        .With("Fields", [.. item.Fields.Select(field => $"new({Text(field.Name)}, {Bool(field.Kind.IsText())})")])
        .With("Sets", [.. item.Sets.Select(Setting)])
        .With("AnswerField", item.AnswerField)
        .With("HasFacts", !item.Histories.IsEmpty || !item.Counters.IsEmpty)
        .With("HasSignals", !item.Signals.IsEmpty)
        .With("HasPoints", _graph.Scores.Any(score => score.Rules.Any(rule => Hears(rule.Match, item))
            || score.Decays.Any(decay => Hears(decay.Match, item))))
        .ToString();

    private bool Hears(int match, EventPlan item) =>
        match >= 0 && _graph.Matches[match].ListensTo.Contains(item.Index);

    private string Role(EventPlan item)
    {
        if (item.Index == _graph.ChangedEvent)
            return "LeadChanged";
        return item.Index == _graph.MergedEvent ? "LeadMerged" : item.Result switch
        {
            ResultKind.HandoffAccepted => "HandOffAccepted",
            ResultKind.HandoffRejected => "HandOffRejected",
            ResultKind.HandoffFeedback => "HandOffFeedback",
            _ => item.Result.ToString(),
        };
    }

    private static string Setting(FieldSettingPlan setting) => setting.Value switch
    {
        EventFieldOperand field => $"new({setting.Field}, {field.Field}, FieldValue.Unknown)",
        ConstantOperand constant => $"new({setting.Field}, -1, {Rows.Value(constant.Value)})",
        _ => throw new InvalidOperationException($"Unreachable: an event sets {setting.Value.GetType().Name}."),
    };

    private string Signal(SignalPlan signal) => new RowText()
        .WithText("Id", signal.Id)
        .With("Kind", $"SignalKind.{signal.Kind}")
        .With("HistorySlots", Rows.Numbers(signal.Histories.Select(history => _graph.Histories[history].Slot)))
        .With("Counter", signal.Counter)
        .With("Count", signal.Count, 0)
        .With("Window", signal.Window, 0)
        .With("TrueUntilSlot", signal.TrueUntilSlot)
        .ToString();

    private string Condition(ConditionEntry entry)
    {
        var reads = entry.Reads.Fields.Select(field => $"Facts.Field({field})")
            .Concat(entry.Reads.Scores.Select(score => $"Facts.Score({score})"))
            .Concat(entry.Reads.Histories.Select(history => $"Facts.History({history})"))
            .Concat(entry.Reads.Counters.Select(counter => $"Facts.Counter({counter})")).ToList();
        return $"new({(reads.Count == 0 ? "0" : string.Join(" | ", reads))}, "
            + $"{Bool(entry.Condition.IsTimeDependent)}, {Place(entry.Condition.Location)})";
    }

    private string Score(ScorePlan score) => new RowText()
        .WithText("Id", score.Id)
        .WithText("Name", score.Name)
        .With("Least", CSharpLiteral.Of(score.Least))
        .With("Greatest", CSharpLiteral.Of(score.Greatest))
        .With("IsFit", score.IsFit)
        .With("Rules", [.. score.Rules.Select(rule => $"new({CSharpLiteral.Of(rule.Points)}, "
            + $"{RowText.List(rule.Limits.Select(Limit))}, "
            + $"{Place(rule.Location)})")])
        .With("Decays", [.. score.Decays.Select(decay =>
            $"new({CSharpLiteral.Of(decay.Loss)}, {CSharpLiteral.Of(decay.Every)}, {decay.Slot}, "
                + $"{decay.SinceSlot})")])
        .With("Bands", [.. score.Bands.Select(band =>
            $"new({Text(band.Name)}, {CSharpLiteral.Of(band.From)}, {CSharpLiteral.Of(band.Below)})")])
        .With("ValueSlot", score.ValueSlot)
        .ToString();

    private static string Limit(ScoreLimitPlan limit)
    {
        var row = new RowText().With("Times", limit.Times, 1);
        if (limit.Per is { } per)
            row.With("Per", Rows.Length(per));
        return row.With("EventField", limit.EventField)
            .With("Values", Rows.Texts(limit.Values))
            .With("Slot", limit.Slot)
            .ToString();
    }

    private static string Channel(ChannelPlan channel) => new RowText()
        .WithText("Name", channel.Name)
        .With("ConsentField", channel.ConsentField)
        .With("Caps", [.. channel.Caps.Where(cap => cap.Slot >= 0)
            .Select(cap => $"new({cap.Limit}, {Rows.Length(cap.Per)}, {cap.Slot})")])
        .With("Hours", Rows.Hours(channel.Hours))
        .With("Hold", channel.Hold, 0)
        .ToString();

    private static string Handoff(HandoffPlan handoff)
    {
        var row = new RowText()
            .WithText("Id", handoff.Id)
            .WithText("Name", handoff.Name)
            .With("Order", CSharpLiteral.Of(handoff.Order))
            .With("To", CSharpLiteral.Of(handoff.To))
            .With("Accept", Rows.Clock(handoff.Accept));
        if (handoff.Feedback is { } feedback)
            row.With("Feedback", Rows.Clock(feedback));
        return row.With("Reasons", [.. handoff.Reasons.Select(Reject)])
            .With("RecordSlot", CSharpLiteral.Of(handoff.RecordSlot))
            .ToString();
    }

    private static string Reject(RejectPlan reason) =>
        $"new({Text(reason.Name)}, {Text(reason.Title ?? reason.Name)}, RejectRoute.{reason.Route}, {reason.Play}, "
            + $"{CSharpLiteral.Of(reason.After)}, {reason.FixBy}, {Rows.Clock(reason.Within)})";

    private static string Text(string text) => CSharpLiteral.Of(text);

    private static string Bool(bool value) => CSharpLiteral.Of(value);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
