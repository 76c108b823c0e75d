using System.Collections.Immutable;
using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>Rows that a compiler wrote ⇒ the tables that the engine reads.</summary>
public sealed class TableReader
{
    private static readonly JsonReaderOptions BytesOptions = new() { AllowTrailingCommas = true };
    private static readonly JsonDocumentOptions TextOptions = new() { AllowTrailingCommas = true };

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly RowList<PlaybookTable> playbooks = new();
    private readonly RowList<FieldTable> fields = new();
    private readonly RowList<EventTable> events = new();
    private readonly RowList<MatchTable> matches = new();
    private readonly RowList<SignalTable> signals = new();
    private readonly RowList<ConditionTable> conditions = new();
    private readonly RowList<ScoreTable> scores = new();
    private readonly RowList<ChannelTable> channels = new();
    private readonly RowList<ContentTable> contents = new();
    private readonly RowList<TeamTable> teams = new();
    private readonly RowList<ActorTable> actors = new();
    private readonly RowList<ExperimentTable> experiments = new();
    private readonly RowList<HandoffTable> handoffs = new();
    private readonly RowList<PlayTable> plays = new();
    private readonly List<SlotTable> slots = [];
    private WholeRow? whole;

    /// <summary>Takes some of the rows.</summary>
    /// <param name="rows">
    /// A list in JSON: <c>["Plays", 2, {"Id": "nurture.main"}]</c> is the third row of the plays. What a
    /// row does not name has the value that its table gives it. Rows refer to each other by the numbers of the whole,
    /// or behind <c>["Links", 0, ["PlayNurture"]]</c> by places in that list; what its names mean tells
    /// <c>["Numbers", 0, {"PlayNurture": 2}]</c>, which comes before.
    /// </param>
    /// <returns>This reader.</returns>
    /// <exception cref="JsonException">The rows are no JSON.</exception>
    /// <exception cref="FormatException">
    /// A row of a table unknown to this version, a broken one, or a name for which no number was told.
    /// </exception>
    public TableReader Add(string rows)
    {
        using var read = JsonDocument.Parse(rows, TextOptions);
        return Take(read);
    }

    /// <summary>The same as UTF-8, for workspaces whose rows are too long for strings of an assembly.</summary>
    /// <inheritdoc cref="Add(string)"/>
    public TableReader Add(ReadOnlySpan<byte> rows)
    {
        var reader = new Utf8JsonReader(rows, BytesOptions);
        using var read = JsonDocument.ParseValue(ref reader);
        return Take(read);
    }

    /// <summary>The tables, once all rows are there.</summary>
    /// <exception cref="FormatException">A row is missing.</exception>
    public WorkspaceTables Read()
    {
        var about = whole ?? throw new FormatException("The row of the workspace is missing.");
        return new WorkspaceTables
        {
            Name = about.Name,
            Zone = about.Zone,
            Playbooks = playbooks.All(),
            Fields = Fields(channels.All()),
            Events = Events(about),
            Matches = matches.All(),
            Histories = about.Histories,
            Counters = about.Counters,
            Signals = signals.All(),
            Conditions = conditions.All(),
            Scores = scores.All(),
            Channels = channels.All(),
            Contents = contents.All(),
            Teams = teams.All(),
            Actors = actors.All(),
            Experiments = experiments.All(),
            Handoffs = handoffs.All(),
            Plays = Plays(),
            SuppressedField = about.SuppressedField,
            ZoneField = about.ZoneField,
            OpenTasksSlot = about.OpenTasksSlot,
            TaskClocksSlot = about.TaskClocksSlot,
            OriginsSlot = about.OriginsSlot,
            Layout = new StateLayout(Slots(), about.Numbers, about.Texts),
        };
    }

    private ImmutableArray<SlotTable> Slots()
    {
        slots.Sort(static (one, other) => one.IsText == other.IsText
            ? one.Slot.CompareTo(other.Slot)
            : one.IsText.CompareTo(other.IsText));
        return [.. slots];
    }

    // What follows from other rows is not written: a file's rows would change with the others. Loops, because queries
    // over numbers are compiled at every start.
    private ImmutableArray<FieldTable> Fields(ImmutableArray<ChannelTable> all)
    {
        var rows = fields.All().ToBuilder();
        foreach (var channel in all)
        {
            if (channel.ConsentField is >= 0 and var field)
                rows[field] = rows[field] with { IsConsent = true };
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<EventTable> Events(WholeRow about)
    {
        var rows = events.All().ToBuilder();
        foreach (var item in about.HasFacts)
            rows[item] = rows[item] with { HasFacts = true };
        foreach (var item in about.HasSignals)
            rows[item] = rows[item] with { HasSignals = true };
        foreach (var item in about.HasPoints)
            rows[item] = rows[item] with { HasPoints = true };
        return rows.ToImmutable();
    }

    private ImmutableArray<PlayTable> Plays()
    {
        var rows = plays.All().ToBuilder();
        var versions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!versions.TryAdd(rows[i].Id, i))
                Join(rows, versions[rows[i].Id], i);
        }

        return rows.ToImmutable();
    }

    // The first knows all before this one.
    private static void Join(ImmutableArray<PlayTable>.Builder rows, int first, int play)
    {
        var others = rows[first].OtherVersions.Insert(0, first);
        rows[play] = rows[play] with { OtherVersions = others };
        foreach (var other in others)
            rows[other] = rows[other] with { OtherVersions = rows[other].OtherVersions.Add(play) };
    }

    private TableReader Take(JsonDocument rows)
    {
        var links = new RowLinks(numbers);
        var (declared, facts, walked) = (new DeclarationRows(links), new FactRows(links), new PlayRows(links));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            switch (row[0].GetString())
            {
                case "Links":
                    links.Take(row[2]);
                    break;
                case "Numbers":
                    foreach (var number in row[2].EnumerateObject())
                        numbers[number.Name] = number.Value.GetInt32();
                    break;
                case var table:
                    Take(table, links.To(row[1]), row[2], declared, facts, walked);
                    break;
            }
        }

        return this;
    }

    private void Take(
        string? table, int index, JsonElement row, DeclarationRows declared, FactRows facts, PlayRows walked)
    {
        switch (table)
        {
            case "Workspace":
                whole = DeclarationRows.Workspace(row);
                break;
            case nameof(WorkspaceTables.Playbooks):
                playbooks.Set(index, declared.Playbook(row));
                break;
            case nameof(WorkspaceTables.Fields):
                fields.Set(index, declared.Field(row));
                break;
            case nameof(WorkspaceTables.Events):
                events.Set(index, facts.Event(row));
                break;
            case nameof(WorkspaceTables.Matches):
                matches.Set(index, FactRows.Match(row));
                break;
            case nameof(WorkspaceTables.Signals):
                signals.Set(index, facts.Signal(row));
                break;
            case nameof(WorkspaceTables.Conditions):
                conditions.Set(index, FactRows.Condition(row));
                break;
            case nameof(WorkspaceTables.Scores):
                scores.Set(index, facts.Score(row));
                break;
            case nameof(WorkspaceTables.Channels):
                channels.Set(index, declared.Channel(row));
                break;
            case nameof(WorkspaceTables.Contents):
                contents.Set(index, declared.Content(row));
                break;
            case nameof(WorkspaceTables.Teams):
                teams.Set(index, DeclarationRows.Team(row));
                break;
            case nameof(WorkspaceTables.Actors):
                actors.Set(index, declared.Actor(row));
                break;
            case nameof(WorkspaceTables.Experiments):
                experiments.Set(index, DeclarationRows.Experiment(row));
                break;
            case nameof(WorkspaceTables.Handoffs):
                handoffs.Set(index, declared.Handoff(row));
                break;
            case nameof(WorkspaceTables.Plays):
                plays.Set(index, walked.Play(row));
                break;
            case nameof(StateLayout.Slots):
                slots.Add(DeclarationRows.Slot(row, index));
                break;
            default:
                throw new FormatException($"No table `{table}` is known.");
        }
    }
}
