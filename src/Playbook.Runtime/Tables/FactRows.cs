using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>Rows of what happens and of what is known of a lead.</summary>
internal sealed class FactRows(RowLinks links)
{
    public EventTable Event(JsonElement row) => new()
    {
        Name = row.Text("Name"),
        Role = (EventRole)row.Word("Role", typeof(EventRole)),
        IsEngagement = row.Is("IsEngagement"),
        Fields = row.List("Fields", field => new EventFieldTable(field.Text("Name"), field.Is("IsText"))),
        Sets = row.List("Sets", set => new FieldSettingTable(
            links.To(set, "Field"),
            set.Int("EventField"),
            new FieldValue(set.Long("Number", LeadState.Unknown), set.TextOrNull("Text")))),
        AnswerField = row.Int("AnswerField"),
    };

    public static MatchTable Match(JsonElement row) => new(row.Ints("ListensTo"), row.Int("Signal", -1));

    public SignalTable Signal(JsonElement row) => new()
    {
        Id = row.Text("Id"),
        Kind = (SignalKind)row.Word("Kind", typeof(SignalKind)),
        HistorySlots = links.All(row, "HistorySlots"),
        Counter = links.To(row, "Counter"),
        Count = row.Int("Count", 0),
        Window = row.Long("Window"),
        TrueUntilSlot = links.To(row, "TrueUntilSlot"),
    };

    public static ConditionTable Condition(JsonElement row)
    {
        var reads = 0UL;
        foreach (var field in row.Ints("Fields"))
            reads |= Facts.Field(field);
        foreach (var score in row.Ints("Scores"))
            reads |= Facts.Score(score);
        foreach (var history in row.Ints("Histories"))
            reads |= Facts.History(history);
        foreach (var counter in row.Ints("Counters"))
            reads |= Facts.Counter(counter);
        return new ConditionTable(reads, row.Is("IsTimeDependent"));
    }

    public ScoreTable Score(JsonElement row) => new()
    {
        Id = row.Text("Id"),
        Name = row.Text("Name"),
        Least = row.Long("Least"),
        Greatest = row.Long("Greatest"),
        IsFit = row.Is("IsFit"),
        Rules = row.List("Rules", rule => new ScoreRuleTable(
            rule.Long("Points"), rule.List("Limits", Limit), rule.Text("Location"))),
        Decays = row.List("Decays", decay => new DecayTable(
            decay.Long("Loss"),
            decay.Long("Every"),
            links.To(decay, "NextSlot"),
            decay.Is("SinceSlot") ? links.To(decay, "SinceSlot") : (int)LeadSlot.LastActivity)),
        Bands = row.List("Bands", band => new ScoreBandTable(
            band.Text("Name"), band.Long("From"), band.Long("Below"))),
        ValueSlot = links.To(row, "ValueSlot"),
    };

    private ScoreLimitTable Limit(JsonElement row) => new()
    {
        Times = row.Int("Times", 1),
        Per = row.Is("Per") ? row.Length("Per") : null,
        EventField = links.To(row, "EventField"),
        Values = row.List("Values", value => value.GetString() ?? ""),
        Slot = links.To(row, "Slot"),
    };
}
