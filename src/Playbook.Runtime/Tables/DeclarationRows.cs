using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Tables;

/// <summary>Rows of what a workspace declares.</summary>
internal static class DeclarationRows
{
    public static WholeRow Workspace(JsonElement row) => new(
        row.Text("Name"),
        row.Text("Zone"),
        row.Ints("Histories"),
        row.List("Counters", counter => new CounterTable(counter.Int("Slot"), counter.Int("Size"))),
        row.Int("SuppressedField"),
        row.Int("ZoneField"),
        row.Int("OpenTasksSlot"),
        row.Int("OriginsSlot"),
        row.Int("Numbers", 0),
        row.Int("Texts", 0));

    public static PlaybookTable Playbook(JsonElement row) => new()
    {
        Name = row.Text("Name"),
        Version = row.Int("Version", 1),
        EffectiveFrom = row.LongOrNull("EffectiveFrom"),
        EffectiveTo = row.LongOrNull("EffectiveTo"),
        RetiredOn = row.LongOrNull("RetiredOn"),
        Moves = row.List("Moves", move => new MoveTable(
            move.Int("Version"), move.Text("From"), move.Int("Play"), move.Int("Step"))),
        Zone = row.Text("Zone"),
        ValueBeforeAsk = row.Int("ValueBeforeAsk", 0),
        ValueSlot = row.Int("ValueSlot"),
    };

    public static FieldTable Field(JsonElement row) =>
        new(row.Text("Name"), row.Is("IsText"), row.Int("Slot"), row.Is("IsConsent"));

    public static ChannelTable Channel(JsonElement row) => new()
    {
        Name = row.Text("Name"),
        ConsentField = row.Int("ConsentField"),
        Caps = row.List("Caps", cap => new CapTable(cap.Int("Limit"), cap.Length("Per"), cap.Int("Slot"))),
        Hours = Hours(row),
        Hold = row.Long("Hold"),
    };

    public static ContentTable Content(JsonElement row) => new(
        row.Text("Id"),
        row.Text("Name"),
        row.Int("TopicField"),
        row.TextOrNull("Topic"),
        row.LongOrNull("Expires"),
        row.Int("SentSlot"));

    public static TeamTable Team(JsonElement row) =>
        new(row.Text("Name"), Hours(row), row.Ints("Holidays"), row.Text("Zone"));

    public static ActorTable Actor(JsonElement row) => new(row.Text("Name"), row.Int("Team"));

    public static ExperimentTable Experiment(JsonElement row) => new(row.Text("Name"));

    public static HandoffTable Handoff(JsonElement row) => new()
    {
        Id = row.Text("Id"),
        Name = row.Text("Name"),
        Order = row.Int("Order"),
        To = row.Int("To"),
        Accept = row.Clock("Accept") ?? throw new FormatException("A hand-off has no time to accept."),
        Feedback = row.Clock("Feedback"),
        Reasons = row.List("Reasons", reason => new RejectTable(
            reason.Text("Name"),
            reason.Text("Title"),
            (RejectRoute)reason.Word("Route", typeof(RejectRoute)),
            reason.Int("Play"),
            reason.Long("After"),
            reason.Int("FixBy"),
            reason.Clock("Within"))),
        RecordSlot = row.Int("RecordSlot"),
    };

    public static SlotTable Slot(JsonElement row) =>
        new(row.Text("Name"), row.Is("IsText"), row.Int("Slot"), row.Int("Count", 1), row.Long("Initial"));

    private static ImmutableArray<HoursRange> Hours(JsonElement row) => row.List("Hours", range =>
        new HoursRange((Weekday)range.Word("Day", typeof(Weekday)), range.Int("From"), range.Int("To")));
}
