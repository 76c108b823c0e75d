using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>Rows of plays: what starts and ends them, and their nodes.</summary>
internal static class PlayRows
{
    public static PlayTable Play(JsonElement row) => new()
    {
        Id = row.Text("Id"),
        Name = row.Text("Name"),
        Playbook = row.Int("Playbook"),
        Order = row.Int("Order"),
        SubjectTeam = row.Int("SubjectTeam"),
        Audience = row.Ints("Audience"),
        Excluded = row.Ints("Excluded"),
        Triggers = row.List("Triggers", Trigger),
        StopOn = row.Ints("StopOn"),
        StopWhen = row.Ints("StopWhen"),
        Again = (Again)row.Word("Again", typeof(Again)),
        AgainAfter = row.Length("AgainAfter"),
        HoldOut = row.Int("HoldOut", 0),
        AtOnce = row.Int("AtOnce", 1),
        IsKeyed = row.Is("IsKeyed"),
        OtherVersions = row.Ints("OtherVersions"),
        ValueBeforeAsk = row.Int("ValueBeforeAsk", 0),
        Steps = row.List("Steps", step => new StepTable(step.Text("Name"), step.Int("VisitOffset"))),
        Nodes = row.List("Nodes", Node),
        Entry = row.Int("Entry", 0),
        Captures = row.List("Captures", capture => new CaptureTable(
            capture.Text("Name"), capture.Is("IsText"), capture.Int("Offset"))),
        Slot = row.Int("Slot"),
        RecordSlot = row.Int("RecordSlot"),
        RecordSize = row.Int("RecordSize"),
        RecordTextSlot = row.Int("RecordTextSlot"),
        RecordTextSize = row.Int("RecordTextSize", 0),
    };

    private static TriggerTable Trigger(JsonElement row) => new()
    {
        Kind = (TriggerKind)row.Word("Kind", typeof(TriggerKind)),
        Match = row.Int("Match"),
        KeyField = row.Int("KeyField"),
        Captures = row.Ints("Captures"),
        Condition = row.Int("Condition"),
        Slot = row.Int("Slot"),
        Bit = row.Int("Bit", 0),
        Day = row.Long("Day"),
        Minute = row.Int("Minute", 0),
        Weeks = row.Int("Weeks", 1),
        AnchorDay = row.Long("AnchorDay"),
        Unit = (LengthUnit)row.Word("Unit", typeof(LengthUnit)),
        Field = row.Int("Field"),
        Offset = row.Length("Offset"),
        OrAtOnce = row.Is("OrAtOnce"),
        Location = row.Text("Location"),
    };

    private static NodeTable Node(JsonElement row) => new()
    {
        Kind = (NodeKind)row.Word("Kind", typeof(NodeKind)),
        Statement = row.Text("Statement"),
        Step = row.Int("Step", 0),
        Location = row.Text("Location"),
        Text = row.Text("Text"),
        Next = row.Int("Next"),
        Outcomes = row.List("Outcomes", Outcome),
        Content = row.Int("Content"),
        Channel = row.Int("Channel"),
        Actor = row.Int("Actor"),
        Needs = row.Int("Needs"),
        Meaning = (TouchMeaning)row.Word("Meaning", typeof(TouchMeaning)),
        Within = row.Clock("Within"),
        Most = row.Int("Most", 1),
        Over = row.Long("Over"),
        Contents = row.Ints("Contents"),
        Meanings = row.List("Meanings", meaning => (TouchMeaning)Row.WordOf(meaning, typeof(TouchMeaning))),
        Messages = row.List("Messages", Message),
        Gap = row.Long("Gap"),
        Length = row.Length("Length"),
        Team = row.Int("Team"),
        Moment = row.TryGetProperty("Moment", out var moment) ? Moment(moment) : null,
        Handoff = row.Int("Handoff"),
        Play = row.Int("Play"),
        Captures = row.Ints("Captures"),
        KeepsKey = row.Is("KeepsKey"),
        TargetNode = row.Int("TargetNode"),
        CounterOffset = row.Int("CounterOffset"),
        Field = row.Int("Field"),
        Score = row.Int("Score"),
        Points = row.Long("Points"),
        Experiment = row.Int("Experiment"),
        Shares = row.Ints("Shares"),
    };

    private static OutcomeTable Outcome(JsonElement row) =>
        new((OutcomeKind)row.Word("Kind", typeof(OutcomeKind)), row.Int("Target"))
        {
            Reason = (SkipReason)row.Word("Reason", typeof(SkipReason)),
            Answer = row.TextOrNull("Answer"),
            Match = row.Int("Match"),
            Location = row.Text("Location"),
        };

    private static MomentTable Moment(JsonElement row) => new()
    {
        Kind = (MomentKind)row.Word("Kind", typeof(MomentKind)),
        Day = row.Long("Day"),
        Minute = row.Int("Minute", 0),
        Team = row.Int("Team"),
        Source = row.Int("Source"),
        IsDate = row.Is("IsDate"),
        Offset = row.Length("Offset"),
    };

    private static MessageTable? Message(JsonElement row) => row.ValueKind == JsonValueKind.Null
        ? null
        : new MessageTable(row.List("Subject", Part), row.List("Body", Part));

    private static MessagePartTable Part(JsonElement row) => new(
        row.Text("Text"),
        (MessageSource)row.Word("Source", typeof(MessageSource)),
        row.Int("Index"),
        (ValueForm)row.Word("Form", typeof(ValueForm)));
}
