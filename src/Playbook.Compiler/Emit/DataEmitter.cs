using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Layout;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>The class of data: the runtime's tables, written out.</summary>
internal sealed class DataEmitter(FlowGraph graph, ProgramNames names)
{
    public void Emit(CodeText code)
    {
        code.Line("/// <summary>The workspace's tables and the layout of a lead.</summary>");
        code.Open($"internal static class {HandlerNames.Data}");
        code.Open("public static readonly WorkspaceTables Tables = new()");
        code.Line($"Name = {CSharpLiteral.Of(graph.Workspace)},");
        code.Line($"Zone = {CSharpLiteral.Of(graph.Zone)},");
        Table(code, "Playbooks", graph.Playbooks.Select(Playbook));
        var consents = new HashSet<int>(graph.Channels.Select(channel => channel.ConsentField));
        Table(code, "Fields", graph.Fields.Select(field =>
            $"new({Text(field.Name)}, {Bool(field.Kind.IsText())}, {field.Slot}, "
                + $"{Bool(consents.Contains(field.Index))})"));
        Table(code, "Events", graph.Events.Select(Event));
        Table(code, "Matches", graph.Matches.Select(match =>
            $"new({Rows.Numbers(match.ListensTo)}, Places.{ProgramNames.Match(match.Index)})"));
        code.Line($"Histories = {Rows.Numbers(graph.Histories.Select(history => history.Slot))},");
        Table(code, "Counters", graph.Counters.Select(counter => $"new({counter.Slot}, {counter.Size})"));
        Table(code, "Signals", graph.Signals.Select(Signal));
        Table(code, "Conditions", graph.Conditions.Select(Condition));
        Table(code, "Scores", graph.Scores.Select(Score));
        Table(code, "Channels", graph.Channels.Select(Channel));
        Table(code, "Contents", graph.Contents.Select(content =>
            $"new({Text(content.Id)}, {Text(content.Name)}, {content.TopicField}, "
                + $"{CSharpLiteral.OrNull(content.Topic)}, "
                + $"{(content.Expires is { } day ? Number(day) : "null")}, {content.SentSlot})"));
        Table(code, "Teams", graph.Teams.Select(team =>
            $"new({Text(team.Name)}, {Rows.Hours(team.Hours)}, {RowText.List(team.Holidays.Select(Number))}, "
                + $"{Text(team.Zone)})"));
        Table(code, "Actors", graph.Actors.Select(actor => $"new({Text(actor.Name)}, {actor.Team})"));
        Table(code, "Experiments", graph.Experiments.Select(experiment => $"new({Text(experiment.Name)})"));
        Table(code, "Handoffs", graph.Handoffs.Select(Handoff));
        Table(code, "Plays", names.Plays.Select(play => play + ".Table"));
        code.Line($"SuppressedField = {graph.SuppressedField},");
        code.Line($"ZoneField = {graph.ZoneField},");
        code.Line($"OpenTasksSlot = {graph.OpenTasksSlot},");
        code.Line($"OriginsSlot = {graph.OriginsSlot},");
        Layout(code);
        code.Close(";");
        code.Close();
    }

    private void Layout(CodeText code)
    {
        code.Line($"// {graph.Layout.Bytes} bytes a lead");
        code.Line("Layout = new StateLayout(");
        code.Deeper();
        code.Line("[");
        code.Deeper();
        foreach (var slot in graph.Layout.Slots)
        {
            code.Line($"new({Text(slot.Name)}, {Bool(slot.Kind == SlotKind.Text)}, {slot.Slot}, {slot.Count}, "
                + $"{CSharpLiteral.Of(slot.Initial)}),");
        }

        code.Shallower();
        code.Line($"], {graph.Layout.Numbers}, {graph.Layout.Texts}),");
        code.Shallower();
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
        .With("HasPoints", graph.Scores.Any(score => score.Rules.Any(rule => Hears(rule.Match, item))
            || score.Decays.Any(decay => Hears(decay.Match, item))))
        .ToString();

    private bool Hears(int match, EventPlan item) => match >= 0 && graph.Matches[match].ListensTo.Contains(item.Index);

    private string Role(EventPlan item)
    {
        if (item.Index == graph.ChangedEvent)
            return "LeadChanged";
        return item.Index == graph.MergedEvent ? "LeadMerged" : item.Result switch
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
        .With("HistorySlots", Rows.Numbers(signal.Histories.Select(history => graph.Histories[history].Slot)))
        .With("Counter", signal.Counter)
        .With("Count", signal.Count, 0)
        .With("Window", signal.Window, 0)
        .With("TrueUntilSlot", signal.TrueUntilSlot)
        .ToString();

    private static string Condition(ConditionEntry entry)
    {
        var reads = entry.Reads.Fields.Select(field => $"Facts.Field({field})")
            .Concat(entry.Reads.Scores.Select(score => $"Facts.Score({score})"))
            .Concat(entry.Reads.Histories.Select(history => $"Facts.History({history})"))
            .Concat(entry.Reads.Counters.Select(counter => $"Facts.Counter({counter})")).ToList();
        return $"new({(reads.Count == 0 ? "0" : string.Join(" | ", reads))}, "
            + $"{Bool(entry.Condition.IsTimeDependent)}, Places.{ProgramNames.Condition(entry.Index)})";
    }

    private static string Score(ScorePlan score) => new RowText()
        .WithText("Id", score.Id)
        .WithText("Name", score.Name)
        .With("Least", CSharpLiteral.Of(score.Least))
        .With("Greatest", CSharpLiteral.Of(score.Greatest))
        .With("IsFit", score.IsFit)
        .With("Rules", [.. score.Rules.Select(rule => $"new({CSharpLiteral.Of(rule.Points)}, "
            + $"{RowText.List(rule.Limits.Select(Limit))}, "
            + $"Places.{ProgramNames.ScoreRule(score.Index, rule.Index)})")])
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
