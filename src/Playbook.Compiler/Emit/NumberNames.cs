using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Emit;

/// <summary>
/// What emitted code and rows call that which has a number in the whole workspace. All the numbers stand in files of
/// the whole, so a playbook's own code stays as it is when another declares more: code has them as constants, rows
/// find them by name when they are read.
/// </summary>
internal sealed class NumberNames
{
    private const string Class = HandlerNames.Numbers;
    private const int LongestName = 80;

    private readonly CSharpNames _names = new(Class);
    private readonly VersionNames _versions;
    private readonly List<(NumberKind Kind, string Name, int Value)> _numbers = [];
    private readonly Dictionary<(NumberKind Kind, int Owner, int Item), string> _nameOf = [];

    /// <param name="graph">The workspace's meaning.</param>
    /// <param name="conditions">Names that no two conditions share, by index.</param>
    public NumberNames(FlowGraph graph, ImmutableArray<string> conditions)
    {
        _versions = new VersionNames(graph);
        AddFacts(graph, conditions);
        AddDeclarations(graph);
        AddPlays(graph);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<KeyValuePair<string, int>> All => _numbers.Select(number => new KeyValuePair<string, int>(
        number.Name, number.Value));

    /// <summary>Its name.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="owner">Index of what has the number.</param>
    /// <param name="item">Which of the owner's, for kinds of which it has several.</param>
    public string NameOf(NumberKind kind, int owner, int item = 0) => _nameOf[(kind, owner, item)];

    /// <summary>A constant, for kinds of which code speaks.</summary>
    /// <inheritdoc cref="NameOf(NumberKind, int, int)"/>
    public string Of(NumberKind kind, int owner, int item = 0) => Class + "." + NameOf(kind, owner, item);

    public void Emit(CodeText code)
    {
        code.Line("/// <summary>What is where among all that the playbooks declare.</summary>");
        code.Open($"internal static class {Class}");
        foreach (var (_, name, value) in _numbers.Where(number => IsInCode(number.Kind)))
            code.Line($"public const int {name} = {value.ToString(CultureInfo.InvariantCulture)};");
        code.Close();
    }

    // Constants of all kinds would cost the C# compiler as much as all conditions do.
    private static bool IsInCode(NumberKind kind) => kind is NumberKind.FieldSlot or NumberKind.EventField
        or NumberKind.History or NumberKind.Counter or NumberKind.Signal or NumberKind.Score or NumberKind.ScoreSlot
        or NumberKind.Actor or NumberKind.Play;

    private void AddFacts(FlowGraph graph, ImmutableArray<string> conditions)
    {
        foreach (var field in graph.Fields)
        {
            Add(NumberKind.Field, field.Index, "Field", field.Name, field.Index);
            Add(NumberKind.FieldSlot, field.Index, "Lead", field.Name, field.Slot);
        }

        foreach (var item in graph.Events)
        {
            Add(NumberKind.Event, item.Index, "Event", item.Name, item.Index);
            for (var i = 0; i < item.Fields.Length; i++)
                Add(NumberKind.EventField, item.Index, CSharpNames.Pascal(item.Name), item.Fields[i].Name, i, i);
        }

        foreach (var condition in graph.Conditions)
            Add(NumberKind.Condition, condition.Index, "", conditions[condition.Index], condition.Index);
        // No author's text becomes part of a name, so what a match asks is called as its condition is.
        var matches = graph.Matches.Select(match => match.Where >= 0 ? conditions[match.Where]
            : match.Signal >= 0 ? NameOf(graph.Signals[match.Signal])
            : match.IsActivity ? "activity" : graph.Events[match.Event].Name).ToImmutableArray();
        foreach (var match in graph.Matches)
            Add(NumberKind.Match, match.Index, "Match", matches[match.Index], match.Index);
        foreach (var history in graph.Histories)
        {
            Add(NumberKind.History, history.Index, "Last", matches[history.Match], history.Index);
            Add(NumberKind.HistorySlot, history.Index, "SlotOfLast", matches[history.Match], history.Slot);
        }

        foreach (var counter in graph.Counters)
            Add(NumberKind.Counter, counter.Index, "Times", matches[counter.Match], counter.Index);
        foreach (var signal in graph.Signals)
        {
            Add(NumberKind.Signal, signal.Index, "Signal", NameOf(signal), signal.Index);
            Add(NumberKind.SignalSlot, signal.Index, "SlotOfSignal", NameOf(signal), signal.TrueUntilSlot);
        }

        foreach (var score in graph.Scores)
        {
            var name = _versions.Of(score.Id, score.Location);
            Add(NumberKind.Score, score.Index, "Score", name, score.Index);
            Add(NumberKind.ScoreSlot, score.Index, "Points", name, score.ValueSlot);
        }
    }

    private void AddDeclarations(FlowGraph graph)
    {
        foreach (var playbook in graph.Playbooks)
        {
            var name = _versions.Of(playbook.Name, playbook.Location);
            Add(NumberKind.Playbook, playbook.Index, "Playbook", name, playbook.Index);
            Add(NumberKind.ValueSlot, playbook.Index, "SlotOfValue", name, playbook.ValueSlot);
        }

        foreach (var channel in graph.Channels)
        {
            Add(NumberKind.Channel, channel.Index, "Channel", channel.Name, channel.Index);
            if (!channel.Caps.IsEmpty)
                Add(NumberKind.TouchesSlot, channel.Index, "SlotOfTouches", channel.Name, channel.TouchesSlot);
        }

        foreach (var content in graph.Contents)
        {
            var name = _versions.Of(content.Id, content.Location);
            Add(NumberKind.Content, content.Index, "Content", name, content.Index);
            Add(NumberKind.SentSlot, content.Index, "SlotOfContent", name, content.SentSlot);
        }

        foreach (var team in graph.Teams)
            Add(NumberKind.Team, team.Index, "Team", team.Name, team.Index);
        foreach (var actor in graph.Actors)
            Add(NumberKind.Actor, actor.Index, "Actor", actor.Name, actor.Index);
        foreach (var experiment in graph.Experiments)
            Add(NumberKind.Experiment, experiment.Index, "Experiment", experiment.Name, experiment.Index);
    }

    private void AddPlays(FlowGraph graph)
    {
        foreach (var handoff in graph.Handoffs)
        {
            var name = _versions.Of(handoff.Id, handoff.Location);
            Add(NumberKind.Handoff, handoff.Index, "Handoff", name, handoff.Index);
            Add(NumberKind.HandoffRank, handoff.Index, "RankOfHandoff", name, handoff.Order);
            Add(NumberKind.HandoffSlot, handoff.Index, "SlotOfHandoff", name, handoff.RecordSlot);
        }

        foreach (var play in graph.Plays)
        {
            var name = _versions.Of(play.Id, play.Location);
            Add(NumberKind.Play, play.Index, "Play", name, play.Index);
            Add(NumberKind.PlayRank, play.Index, "RankOfPlay", name, play.Order);
            Add(NumberKind.PlaySlot, play.Index, "SlotOfPlay", name, play.Slot);
            Add(NumberKind.RecordSlot, play.Index, "SlotOfRecords", name, play.RecordSlot);
            Add(NumberKind.TextSlot, play.Index, "SlotOfTexts", name, play.RecordTextSlot);
            foreach (var trigger in play.Triggers)
            {
                if (trigger is ConditionTrigger condition)
                {
                    Add(NumberKind.TriggerSlot, play.Index, "SlotOfTrigger", name, condition.Slot, trigger.Index);
                    Add(NumberKind.TriggerBit, play.Index, "BitOfTrigger", name, condition.Bit, trigger.Index);
                }
                else if (SlotOwner.SlotOf(trigger) is >= 0 and var slot)
                {
                    Add(NumberKind.TriggerSlot, play.Index, "SlotOfTrigger", name, slot, trigger.Index);
                }
            }
        }
    }

    private string NameOf(SignalPlan signal) => _versions.Of(signal.Id, signal.Location);

    // What is left out of a long name tells by a number that only the name decides.
    private void Add(NumberKind kind, int owner, string prefix, string name, int value, int item = 0)
    {
        var (words, suffix) = name.Length <= LongestName
            ? (name, "")
            : (name.Substring(0, LongestName), TextHash.Of(name).ToString("x16", CultureInfo.InvariantCulture));
        var number = item == 0 ? "" : (item + 1).ToString(CultureInfo.InvariantCulture);
        var constant = _names.Take(prefix, words, suffix + (kind == NumberKind.EventField ? "" : number));
        _numbers.Add((kind, constant, value));
        _nameOf[(kind, owner, item)] = constant;
    }
}
