using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>Rows of plays: what starts and ends them, and their nodes.</summary>
internal sealed class PlayRows(RowLinks links)
{
    public PlayTable Play(JsonElement row) => new()
    {
        Id = row.Text("Id"),
        Name = row.Text("Name"),
        Playbook = links.To(row, "Playbook"),
        Order = links.To(row, "Order"),
        SubjectTeam = links.To(row, "SubjectTeam"),
        Audience = links.All(row, "Audience"),
        Excluded = links.All(row, "Excluded"),
        Triggers = row.List("Triggers", Trigger),
        StopOn = links.All(row, "StopOn"),
        StopWhen = links.All(row, "StopWhen"),
        Again = (Again)row.Word("Again", typeof(Again)),
        AgainAfter = row.Length("AgainAfter"),
        HoldOut = row.Int("HoldOut", 0),
        AtOnce = row.Int("AtOnce", 1),
        IsKeyed = row.Is("IsKeyed"),
        ValueBeforeAsk = row.Int("ValueBeforeAsk", 0),
        Steps = row.List("Steps", step => new StepTable(step.Text("Name"), step.Int("VisitOffset"))),
        Nodes = row.List("Nodes", Node),
        Entry = row.Int("Entry", 0),
        Captures = row.List("Captures", capture => new CaptureTable(
            capture.Text("Name"), capture.Is("IsText"), capture.Int("Offset"))),
        Slot = links.To(row, "Slot"),
        RecordSlot = links.To(row, "RecordSlot"),
        RecordSize = row.Int("RecordSize"),
        RecordTextSlot = links.To(row, "RecordTextSlot"),
        RecordTextSize = row.Int("RecordTextSize", 0),
    };

    private TriggerTable Trigger(JsonElement row) => new()
    {
        Kind = (TriggerKind)row.Word("Kind", typeof(TriggerKind)),
        Match = links.To(row, "Match"),
        KeyField = links.To(row, "KeyField"),
        Captures = links.All(row, "Captures"),
        Condition = links.To(row, "Condition"),
        Slot = links.To(row, "Slot"),
        Bit = Math.Max(0, links.To(row, "Bit")),
        Day = row.Long("Day"),
        Minute = row.Int("Minute", 0),
        Weeks = row.Int("Weeks", 1),
        AnchorDay = row.Long("AnchorDay"),
        Unit = (LengthUnit)row.Word("Unit", typeof(LengthUnit)),
        Field = links.To(row, "Field"),
        Offset = row.Length("Offset"),
        OrAtOnce = row.Is("OrAtOnce"),
        Location = row.Text("Location"),
    };

    private NodeTable Node(JsonElement row) => new()
    {
        Kind = (NodeKind)row.Word("Kind", typeof(NodeKind)),
        Statement = row.Text("Statement"),
        Step = row.Int("Step", 0),
        Location = row.Text("Location"),
        Text = row.Text("Text"),
        Next = row.Int("Next"),
        Outcomes = row.List("Outcomes", Outcome),
        Content = links.To(row, "Content"),
        Channel = links.To(row, "Channel"),
        Actor = links.To(row, "Actor"),
        Needs = links.To(row, "Needs"),
        Meaning = (TouchMeaning)row.Word("Meaning", typeof(TouchMeaning)),
        Within = links.Clock(row, "Within"),
        Most = row.Int("Most", 1),
        Over = row.Long("Over"),
        Contents = links.All(row, "Contents"),
        Meanings = row.List("Meanings", meaning => (TouchMeaning)Row.WordOf(meaning, typeof(TouchMeaning))),
        Messages = row.List("Messages", Message),
        Gap = row.Long("Gap"),
        Length = row.Length("Length"),
        Team = links.To(row, "Team"),
        Moment = row.TryGetProperty("Moment", out var moment) ? Moment(moment) : null,
        Handoff = links.To(row, "Handoff"),
        Play = links.To(row, "Play"),
        Captures = row.Ints("Captures"),
        KeepsKey = row.Is("KeepsKey"),
        TargetNode = row.Int("TargetNode"),
        CounterOffset = row.Int("CounterOffset"),
        Field = links.To(row, "Field"),
        Score = links.To(row, "Score"),
        Points = row.Long("Points"),
        Experiment = links.To(row, "Experiment"),
        Shares = row.Ints("Shares"),
    };

    private OutcomeTable Outcome(JsonElement row) =>
        new((OutcomeKind)row.Word("Kind", typeof(OutcomeKind)), row.Int("Target"))
        {
            Reason = (SkipReason)row.Word("Reason", typeof(SkipReason)),
            Answer = row.TextOrNull("Answer"),
            Match = links.To(row, "Match"),
            Location = row.Text("Location"),
        };

    private MomentTable Moment(JsonElement row) => new()
    {
        Kind = (MomentKind)row.Word("Kind", typeof(MomentKind)),
        Day = row.Long("Day"),
        Minute = row.Int("Minute", 0),
        Team = links.To(row, "Team"),
        // A play's captures have numbers of their own.
        Source = row.Int("Capture") is >= 0 and var capture ? capture : links.To(row, "Field"),
        IsDate = row.Is("IsDate"),
        Offset = row.Length("Offset"),
    };

    private MessageTable? Message(JsonElement row) => row.ValueKind == JsonValueKind.Null
        ? null
        : new MessageTable(row.List("Subject", Part), row.List("Body", Part));

    private MessagePartTable Part(JsonElement row) => new(
        row.Text("Text"),
        (MessageSource)row.Word("Source", typeof(MessageSource)),
        row.Int("Capture") is >= 0 and var capture ? capture : links.To(row, "Index"),
        (ValueForm)row.Word("Form", typeof(ValueForm)));
}
