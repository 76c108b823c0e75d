using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Layout;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>The flow graph ⇒ rows of the tables that the engine reads, for the runner and for emitted C#.</summary>
/// <param name="graph">The workspace's meaning.</param>
/// <param name="place">Says a place in a file as people do.</param>
internal sealed class TableRows(FlowGraph graph, Func<SourceLocation, string> place)
{
    private readonly PlayRows _plays = new(graph, place);

    public ImmutableArray<TableRow> All()
    {
        var consents = new HashSet<int>(graph.Channels.Select(channel => channel.ConsentField));
        return
        [
            new TableRow("Workspace", 0, null, Workspace()),
            .. graph.Playbooks.Select((item, i) => new TableRow("Playbooks", i, item.Location, Playbook(item))),
            .. graph.Fields.Select((field, i) => new TableRow("Fields", i, field.Location, new RowText()
                .WithText("Name", field.Name).With("IsText", field.Kind.IsText()).With("Slot", field.Slot)
                .With("IsConsent", consents.Contains(field.Index)).ToString())),
            .. graph.Events.Select((item, i) => new TableRow("Events", i, item.Location, Event(item))),
            .. graph.Matches.Select((match, i) => new TableRow("Matches", i, match.Location, new RowText()
                .With("ListensTo", match.ListensTo).WithText("Location", place(match.Location)).ToString())),
            .. graph.Signals.Select((item, i) => new TableRow("Signals", i, item.Location, Signal(item))),
            .. graph.Conditions.Select((item, i) =>
                new TableRow("Conditions", i, item.Condition.Location, Condition(item))),
            .. graph.Scores.Select((item, i) => new TableRow("Scores", i, item.Location, Score(item))),
            .. graph.Channels.Select((item, i) => new TableRow("Channels", i, item.Location, Channel(item))),
            .. graph.Contents.Select((content, i) => new TableRow("Contents", i, content.Location, Content(content))),
            .. graph.Teams.Select((team, i) => new TableRow("Teams", i, team.Location, new RowText()
                .WithText("Name", team.Name).With("Hours", Rows.Hours(team.Hours))
                .With("Holidays", team.Holidays.Select(Number)).WithText("Zone", team.Zone).ToString())),
            .. graph.Actors.Select((actor, i) => new TableRow("Actors", i, actor.Location, new RowText()
                .WithText("Name", actor.Name).With("Team", actor.Team).ToString())),
            .. graph.Experiments.Select((item, i) => new TableRow("Experiments", i, item.Location, new RowText()
                .WithText("Name", item.Name).ToString())),
            .. graph.Handoffs.Select((item, i) => new TableRow("Handoffs", i, item.Location, Handoff(item))),
            .. graph.Plays.Select((play, i) => new TableRow("Plays", i, play.Location, _plays.Of(play))),
            .. Slots(),
        ];
    }

    private string Workspace() => new RowText()
        .WithText("Name", graph.Workspace)
        .WithText("Zone", graph.Zone)
        .With("Histories", [.. graph.Histories.Select(history => history.Slot)])
        .With("Counters", graph.Counters.Select(counter =>
            new RowText().With("Slot", counter.Slot).With("Size", counter.Size).ToString()))
        .With("SuppressedField", graph.SuppressedField)
        .With("ZoneField", graph.ZoneField)
        .With("OpenTasksSlot", graph.OpenTasksSlot)
        .With("OriginsSlot", graph.OriginsSlot)
        .With("Numbers", graph.Layout.Numbers)
        .With("Texts", graph.Layout.Texts, 0)
        .ToString();

    /// <summary>Slots are called by what they belong to, as in <c>score warm_inbound.engagement</c>.</summary>
    private IEnumerable<TableRow> Slots()
    {
        var owners = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        // The first of a name is the owner.
        foreach (var handoff in graph.Handoffs.Reverse())
            owners[handoff.Id] = handoff.Location;
        foreach (var play in graph.Plays.Reverse())
            owners[play.Id] = play.Location;
        foreach (var score in graph.Scores.Reverse())
            owners[score.Id] = score.Location;
        return graph.Layout.Slots.Select((slot, i) => new TableRow(
            "Slots",
            i,
            slot.Name.Split(' ') is [_, var owner, ..] && owners.TryGetValue(owner, out var location)
                ? location : null,
            Slot(slot)));
    }

    private static string Slot(SlotPlan slot) => new RowText()
        .WithText("Name", slot.Name)
        .With("IsText", slot.Kind == SlotKind.Text)
        .With("Slot", slot.Slot)
        .With("Count", slot.Count, 1)
        .With("Initial", slot.Initial, 0)
        .ToString();

    private static string Content(ContentPlan content) =>
        new RowText()
            .WithText("Id", content.Id)
            .WithText("Name", content.Name)
            .With("TopicField", content.TopicField)
            .WithText("Topic", content.Topic)
            .With("Expires", content.Expires is { } day ? Number(day) : null)
            .With("SentSlot", content.SentSlot)
            .ToString();

    private static string Playbook(PlaybookPlan playbook) => new RowText()
        .WithText("Name", playbook.Name)
        .With("Version", playbook.Version, 1)
        .With("EffectiveFrom", playbook.EffectiveFrom ?? -1)
        .With("EffectiveTo", playbook.EffectiveTo ?? -1)
        .With("RetiredOn", playbook.RetiredOn ?? -1)
        .With("Moves", playbook.Moves.Select(move => new RowText()
            .With("Version", move.Version).WithText("From", move.From).With("Play", move.Play)
            .With("Step", move.Step).ToString()))
        .WithText("Zone", playbook.Zone)
        .With("ValueBeforeAsk", playbook.ValueBeforeAsk, 0)
        .With("ValueSlot", playbook.ValueSlot)
        .ToString();

    private string Event(EventPlan item) => new RowText()
        .WithText("Name", item.Name)
        .WithText("Role", Role(item))
        .With("IsEngagement", item.Nature == EventNature.Engagement)
        .With("Fields", item.Fields.Select(field =>
            new RowText().WithText("Name", field.Name).With("IsText", field.Kind.IsText()).ToString()))
        .With("Sets", item.Sets.Select(Setting))
        .With("AnswerField", item.AnswerField)
        .With("HasFacts", !item.Histories.IsEmpty || !item.Counters.IsEmpty)
        .With("HasSignals", !item.Signals.IsEmpty)
        .With("HasPoints", graph.Scores.Any(score => score.Rules.Any(rule => Hears(rule.Match, item))
            || score.Decays.Any(decay => Hears(decay.Match, item))))
        .ToString();

    private bool Hears(int match, EventPlan item) =>
        match >= 0 && graph.Matches[match].ListensTo.Contains(item.Index);

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
        EventFieldOperand field => new RowText()
            .With("Field", setting.Field).With("EventField", field.Field).ToString(),
        ConstantOperand { Value: var value } when value.Kind.IsText() => new RowText()
            .With("Field", setting.Field).WithText("Text", value.Text ?? "").ToString(),
        ConstantOperand { Value: var value } => new RowText()
            .With("Field", setting.Field).With("Number", Number(value.Number)).ToString(),
        _ => throw new InvalidOperationException($"Unreachable: an event sets {setting.Value.GetType().Name}."),
    };

    private string Signal(SignalPlan signal) => new RowText()
        .WithText("Id", signal.Id)
        .WithText("Kind", $"{signal.Kind}")
        .With("HistorySlots", [.. signal.Histories.Select(history => graph.Histories[history].Slot)])
        .With("Counter", signal.Counter)
        .With("Count", signal.Count, 0)
        .With("Window", signal.Window, 0)
        .With("TrueUntilSlot", signal.TrueUntilSlot)
        .ToString();

    private string Condition(ConditionEntry entry) => new RowText()
        .With("Fields", entry.Reads.Fields)
        .With("Scores", entry.Reads.Scores)
        .With("Histories", entry.Reads.Histories)
        .With("Counters", entry.Reads.Counters)
        .With("IsTimeDependent", entry.Condition.IsTimeDependent)
        .WithText("Location", place(entry.Condition.Location))
        .ToString();

    private string Score(ScorePlan score) => new RowText()
        .WithText("Id", score.Id)
        .WithText("Name", score.Name)
        .With("Least", Number(score.Least))
        .With("Greatest", Number(score.Greatest))
        .With("IsFit", score.IsFit)
        .With("Rules", score.Rules.Select(Rule))
        .With("Decays", score.Decays.Select(decay => new RowText()
            .With("Loss", Number(decay.Loss)).With("Every", Number(decay.Every)).With("NextSlot", decay.Slot)
            .With("SinceSlot", decay.SinceSlot).ToString()))
        .With("Bands", score.Bands.Select(band => new RowText()
            .WithText("Name", band.Name).With("From", Number(band.From)).With("Below", Number(band.Below))
            .ToString()))
        .With("ValueSlot", score.ValueSlot)
        .ToString();

    private string Rule(ScoreRulePlan rule) => new RowText()
        .With("Points", Number(rule.Points))
        .With("Limits", rule.Limits.Select(Limit))
        .WithText("Location", place(rule.Location))
        .ToString();

    private static string Limit(ScoreLimitPlan limit) => new RowText()
        .With("Times", limit.Times, 1)
        .With("Per", limit.Per is { } per ? Rows.Length(per) : null)
        .With("EventField", limit.EventField)
        .With("Values", limit.Values.Select(CSharpLiteral.Of))
        .With("Slot", limit.Slot)
        .ToString();

    private static string Channel(ChannelPlan channel) => new RowText()
        .WithText("Name", channel.Name)
        .With("ConsentField", channel.ConsentField)
        .With("Caps", channel.Caps.Where(cap => cap.Slot >= 0).Select(cap => new RowText()
            .With("Limit", cap.Limit).With("Per", Rows.Length(cap.Per)).With("Slot", cap.Slot).ToString()))
        .With("Hours", Rows.Hours(channel.Hours))
        .With("Hold", channel.Hold, 0)
        .ToString();

    private static string Handoff(HandoffPlan handoff) => new RowText()
        .WithText("Id", handoff.Id)
        .WithText("Name", handoff.Name)
        .With("Order", handoff.Order)
        .With("To", handoff.To)
        .With("Accept", Rows.Clock(handoff.Accept))
        .With("Feedback", Rows.Clock(handoff.Feedback))
        .With("Reasons", handoff.Reasons.Select(Reject))
        .With("RecordSlot", handoff.RecordSlot)
        .ToString();

    private static string Reject(RejectPlan reason) => new RowText()
        .WithText("Name", reason.Name)
        .WithText("Title", reason.Title ?? reason.Name)
        .WithText("Route", $"{reason.Route}")
        .With("Play", reason.Play)
        .With("After", Number(reason.After))
        .With("FixBy", reason.FixBy)
        .With("Within", Rows.Clock(reason.Within))
        .ToString();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
