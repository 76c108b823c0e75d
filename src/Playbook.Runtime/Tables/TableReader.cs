using System.Collections.Immutable;
using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>Rows that a compiler wrote ⇒ the tables that the engine reads.</summary>
public sealed class TableReader
{
    private static readonly JsonReaderOptions BytesOptions = new() { AllowTrailingCommas = true };
    private static readonly JsonDocumentOptions TextOptions = new() { AllowTrailingCommas = true };

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
    private readonly RowList<SlotTable> slots = new();
    private WholeRow? whole;

    /// <summary>Takes some of the rows; in which order they come does not matter.</summary>
    /// <param name="rows">
    /// A list in JSON: <c>["Plays", 2, {"Id": "nurture.main"}]</c> is the third row of the plays. What a
    /// row does not name has the value that its table gives it.
    /// </param>
    /// <returns>This reader.</returns>
    /// <exception cref="JsonException">The rows are no JSON.</exception>
    /// <exception cref="FormatException">A row of a table unknown to this version, or a broken one.</exception>
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
            Fields = fields.All(),
            Events = events.All(),
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
            Plays = plays.All(),
            SuppressedField = about.SuppressedField,
            ZoneField = about.ZoneField,
            OpenTasksSlot = about.OpenTasksSlot,
            OriginsSlot = about.OriginsSlot,
            Layout = new StateLayout(slots.All(), about.Numbers, about.Texts),
        };
    }

    private TableReader Take(JsonDocument rows)
    {
        foreach (var row in rows.RootElement.EnumerateArray())
            Take(row[0].GetString(), row[1].GetInt32(), row[2]);
        return this;
    }

    private void Take(string? table, int index, JsonElement row)
    {
        switch (table)
        {
            case "Workspace":
                whole = DeclarationRows.Workspace(row);
                break;
            case nameof(WorkspaceTables.Playbooks):
                playbooks.Set(index, DeclarationRows.Playbook(row));
                break;
            case nameof(WorkspaceTables.Fields):
                fields.Set(index, DeclarationRows.Field(row));
                break;
            case nameof(WorkspaceTables.Events):
                events.Set(index, FactRows.Event(row));
                break;
            case nameof(WorkspaceTables.Matches):
                matches.Set(index, FactRows.Match(row));
                break;
            case nameof(WorkspaceTables.Signals):
                signals.Set(index, FactRows.Signal(row));
                break;
            case nameof(WorkspaceTables.Conditions):
                conditions.Set(index, FactRows.Condition(row));
                break;
            case nameof(WorkspaceTables.Scores):
                scores.Set(index, FactRows.Score(row));
                break;
            case nameof(WorkspaceTables.Channels):
                channels.Set(index, DeclarationRows.Channel(row));
                break;
            case nameof(WorkspaceTables.Contents):
                contents.Set(index, DeclarationRows.Content(row));
                break;
            case nameof(WorkspaceTables.Teams):
                teams.Set(index, DeclarationRows.Team(row));
                break;
            case nameof(WorkspaceTables.Actors):
                actors.Set(index, DeclarationRows.Actor(row));
                break;
            case nameof(WorkspaceTables.Experiments):
                experiments.Set(index, DeclarationRows.Experiment(row));
                break;
            case nameof(WorkspaceTables.Handoffs):
                handoffs.Set(index, DeclarationRows.Handoff(row));
                break;
            case nameof(WorkspaceTables.Plays):
                plays.Set(index, PlayRows.Play(row));
                break;
            case nameof(StateLayout.Slots):
                slots.Set(index, DeclarationRows.Slot(row));
                break;
            default:
                throw new FormatException($"No table `{table}` is known.");
        }
    }
}
