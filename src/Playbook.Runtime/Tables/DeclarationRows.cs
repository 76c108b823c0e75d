using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Tables;

/// <summary>Rows of what a workspace declares.</summary>
internal sealed class DeclarationRows(RowLinks links)
{
    public static WholeRow Workspace(JsonElement row) => new(
        row.Text("Name"),
        row.Text("Zone"),
        row.Ints("Histories"),
        row.List("Counters", counter => new CounterTable(counter.Int("Slot"), counter.Int("Size"))),
        row.Int("SuppressedField"),
        row.Int("ZoneField"),
        row.Int("OpenTasksSlot"),
        row.Int("TaskClocksSlot"),
        row.Int("OriginsSlot"),
        row.Int("Numbers", 0),
        row.Int("Texts", 0),
        row.Ints("HasFacts"),
        row.Ints("HasSignals"),
        row.Ints("HasPoints"));

    public PlaybookTable Playbook(JsonElement row) => new()
    {
        Name = row.Text("Name"),
        Version = row.Int("Version", 1),
        EffectiveFrom = row.LongOrNull("EffectiveFrom"),
        EffectiveTo = row.LongOrNull("EffectiveTo"),
        RetiredOn = row.LongOrNull("RetiredOn"),
        Moves = row.List("Moves", move => new MoveTable(
            move.Int("Version"), move.Text("From"), links.To(move, "Play"), move.Int("Step"))),
        Zone = row.Text("Zone"),
        ValueBeforeAsk = row.Int("ValueBeforeAsk", 0),
        ValueSlot = links.To(row, "ValueSlot"),
    };

    public FieldTable Field(JsonElement row) =>
        new(row.Text("Name"), row.Is("IsText"), links.To(row, "Slot"), IsConsent: false);

    public ChannelTable Channel(JsonElement row) => new()
    {
        Name = row.Text("Name"),
        ConsentField = links.To(row, "ConsentField"),
        Caps = row.List("Caps", cap => new CapTable(cap.Int("Limit"), cap.Length("Per"))),
        TouchesSlot = links.To(row, "TouchesSlot"),
        TouchesSize = row.Int("TouchesSize", 0),
        Hours = Hours(row),
        Hold = row.Long("Hold"),
    };

    public ContentTable Content(JsonElement row) => new(
        row.Text("Id"),
        row.Text("Name"),
        links.To(row, "TopicField"),
        row.TextOrNull("Topic"),
        row.LongOrNull("Expires"),
        links.To(row, "SentSlot"));

    public static TeamTable Team(JsonElement row) =>
        new(row.Text("Name"), Hours(row), row.Ints("Holidays"), row.Text("Zone"));

    public ActorTable Actor(JsonElement row) => new(row.Text("Name"), links.To(row, "Team"));

    public static ExperimentTable Experiment(JsonElement row) => new(row.Text("Name"));

    public HandoffTable Handoff(JsonElement row) => new()
    {
        Id = row.Text("Id"),
        Name = row.Text("Name"),
        Order = links.To(row, "Order"),
        To = links.To(row, "To"),
        Accept = links.Clock(row, "Accept") ?? throw new FormatException("A hand-off has no time to accept."),
        Feedback = links.Clock(row, "Feedback"),
        Reasons = row.List("Reasons", reason => new RejectTable(
            reason.Text("Name"),
            reason.Text("Title"),
            (RejectRoute)reason.Word("Route", typeof(RejectRoute)),
            links.To(reason, "Play"),
            reason.Long("After"),
            links.To(reason, "FixBy"),
            links.Clock(reason, "Within"))),
        RecordSlot = links.To(row, "RecordSlot"),
    };

    public static SlotTable Slot(JsonElement row, int slot) =>
        new(row.Text("Name"), row.Is("IsText"), slot, row.Int("Count", 1), row.Long("Initial"));

    private static ImmutableArray<HoursRange> Hours(JsonElement row) => row.List("Hours", range =>
        new HoursRange((Weekday)range.Word("Day", typeof(Weekday)), range.Int("From"), range.Int("To")));
}
