using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Flow.Layout;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// Gives everything that a lead remembers its place in one block, from what every input touches to what few ever do.
/// </summary>
internal sealed class StateLayoutBuilder
{
    private const int BitsPerSlot = 64;
    private const int OpenTasks = 16;
    private const int Origins = 4;
    private readonly SlotAllocator _slots = new();
    private readonly VersionNames _names;
    private FlowGraph _graph;

    private StateLayoutBuilder(FlowGraph graph)
    {
        _graph = graph;
        _names = new VersionNames(graph);
    }

    /// <param name="graph">Without slots.</param>
    /// <param name="fields">Indexes of the fields that have a place.</param>
    public static FlowGraph Build(FlowGraph graph, IndexSet fields)
    {
        var builder = new StateLayoutBuilder(graph);
        builder.PlaceHead();
        builder.PlaceScores();
        builder.PlaceOccurrences();
        builder.PointDecays();
        builder.PlaceFields(fields);
        builder.PlaceTriggers();
        builder.PlaceChannels();
        builder.PlaceContents();
        builder.PlacePlays();
        builder.PlaceHandoffs();
        builder.PlaceOpenTasks();
        builder.PlaceOrigins();
        return builder._graph with { Layout = builder._slots.ToLayout() };
    }

    private void PlaceHead()
    {
        for (var slot = LeadSlot.Clock; (int)slot < SlotWords.Lead.Length; slot++)
        {
            var initial = slot switch
            {
                LeadSlot.Clock or LeadSlot.FirstInput or LeadSlot.LastActivity => PlanValue.Unknown,
                LeadSlot.NextWake => long.MaxValue,
                _ => 0,
            };
            _slots.Number("lead " + SlotWords.Lead[(int)slot], initial);
        }
    }

    private void PlaceScores() => _graph = _graph with
    {
        Scores =
        [
            .. _graph.Scores.Select((score, i) =>
            {
                var name = "score " + _names.Of(score.Id, score.Location);
                return score with
                {
                    ValueSlot = _slots.Number(name, Math.Min(Math.Max(0, score.Least), score.Greatest)),
                    Decays =
                    [
                        .. score.Decays.Select((decay, n) => decay with
                        {
                            Slot = _slots.Number($"{name} loss {n + 1} next", PlanValue.Unknown),
                        }),
                    ],
                    Rules = [.. score.Rules.Select(rule => rule with { Limits = Place(rule, name) })],
                };
            }),
        ],
    };

    /// <summary>Only rules of matches have limits.</summary>
    private ImmutableArray<ScoreLimitPlan> Place(ScoreRulePlan rule, string score) =>
    [
        .. rule.Limits.Select((limit, i) =>
        {
            var name = $"{score} {Signed(rule.Points)} {_names.OfMatch(rule.Match)} limit {i + 1}";
            return limit with { Slot = Place(limit, name) };
        }),
    ];

    private int Place(ScoreLimitPlan limit, string name)
    {
        if (limit.EventField >= 0 && limit.Values.IsEmpty)
        {
            var first = _slots.Number(name + " values");
            _slots.Number(name + " hashes", PlanValue.Unknown, ScoreLimitPlan.OpenValues);
            return first;
        }

        return limit.EventField >= 0 ? _slots.Number(name + " bits", 0, BitSlots(limit.Values.Length))
            : limit.Per is null ? _slots.Number(name + " times")
            : _slots.Ring(name, limit.Times);
    }

    private void PlaceOccurrences() => _graph = _graph with
    {
        Signals =
        [
            .. _graph.Signals.Select(signal => signal.Kind == SignalKind.Any ? signal : signal with
            {
                TrueUntilSlot = _slots.Number(
                    $"signal {_names.Of(signal.Id, signal.Location)} until", PlanValue.Unknown),
            }),
        ],
        Histories =
        [
            .. _graph.Histories.Select(history => history with
            {
                Slot = _slots.Number("last " + _names.OfMatch(history.Match), PlanValue.Unknown),
            }),
        ],
        Counters =
        [
            .. _graph.Counters.Select(counter => counter with
            {
                Slot = _slots.Ring("times " + _names.OfMatch(counter.Match), counter.Size),
            }),
        ],
    };

    /// <summary>Losses are counted from a last time that is remembered anyway.</summary>
    private void PointDecays() => _graph = _graph with
    {
        Scores =
        [
            .. _graph.Scores.Select(score => score with
            {
                Decays =
                [
                    .. score.Decays.Select(decay => decay with
                    {
                        SinceSlot = decay.History < 0
                            ? (int)LeadSlot.LastActivity
                            : _graph.Histories[decay.History].Slot,
                    }),
                ],
            }),
        ],
    };

    // A number is read as what it was written as, or not at all.
    private void PlaceFields(IndexSet fields) => _graph = _graph with
    {
        Fields =
        [
            .. _graph.Fields.Select(field => !fields.Contains(field.Index) ? field : field with
            {
                Slot = field.Kind.IsText()
                    ? _slots.Text("lead." + field.Name)
                    : _slots.Number($"lead.{field.Name} {field.Kind.Word()}", PlanValue.Unknown),
            }),
        ],
    };

    private void PlaceTriggers()
    {
        var bits = _graph.Plays.Sum(play => play.Triggers.OfType<ConditionTrigger>().Count());
        var first = bits > 0 ? _slots.Number("when", 0, BitSlots(bits)) : -1;
        var bit = 0;
        _graph = _graph with
        {
            Plays =
            [
                .. _graph.Plays.Select(play => play with
                {
                    Triggers = [.. play.Triggers.Select(trigger => Place(play, trigger, first, ref bit))],
                }),
            ],
        };
    }

    private TriggerPlan Place(PlayPlan play, TriggerPlan trigger, int firstBitSlot, ref int bit)
    {
        var name = $"play {_names.Of(play.Id, play.Location)} trigger {trigger.Index + 1}";
        switch (trigger)
        {
            case EventTrigger:
                return trigger;
            case ConditionTrigger condition:
                var place = bit++;
                return condition with { Slot = firstBitSlot + (place / BitsPerSlot), Bit = place % BitsPerSlot };
            case ScheduleTrigger schedule:
                return schedule with { Slot = _slots.Number(name + " next", PlanValue.Unknown) };
            case AtTrigger at:
                return at with { Slot = _slots.Number(name + " next", PlanValue.Unknown) };
            case DateTrigger date:
                var slot = _slots.Number(name + " next", PlanValue.Unknown);
                _slots.Number(name + " served", PlanValue.Unknown);
                return date with { Slot = slot };
            default:
                throw new InvalidOperationException($"Unreachable: trigger {trigger.GetType().Name}.");
        }
    }

    /// <summary>
    /// All caps of a channel count the same touches, so that a cap which is added or changed knows what was sent.
    /// </summary>
    private void PlaceChannels()
    {
        var used = new IndexSet();
        foreach (var node in _graph.Plays.SelectMany(play => play.Nodes))
        {
            if (node is TouchNode touch)
                used.Add(touch.Channel);
            else if (node is EachNode each)
                used.Add(each.Channel);
        }

        _graph = _graph with
        {
            Channels =
            [
                .. _graph.Channels.Select(channel => !used.Contains(channel.Index) || channel.Caps.IsEmpty
                    ? channel
                    : channel with
                    {
                        TouchesSlot = _slots.Ring($"channel {channel.Name} touches", channel.TouchesSize),
                    }),
            ],
        };
    }

    /// <summary>
    /// Whether a content was released is asked by <c>send each of</c> alone. Each has a slot by its name, so that a
    /// stored
    /// state never mistakes one content for another.
    /// </summary>
    private void PlaceContents()
    {
        var asked = new IndexSet();
        foreach (var each in _graph.Plays.SelectMany(play => play.Nodes).OfType<EachNode>())
            asked.UnionWith(each.Contents);
        _graph = _graph with
        {
            Contents =
            [
                .. _graph.Contents.Select(content => !asked.Contains(content.Index) ? content : content with
                {
                    SentSlot = _slots.Number("sent " + _names.Of(content.Id, content.Location)),
                }),
            ],
        };
    }

    private void PlacePlays()
    {
        // What one version of a playbook has given counts for all.
        var asking = _graph.Plays.Where(play => play.ValueBeforeAsk > 0)
            .Select(play => _graph.Playbooks[play.Playbook].Name).Distinct()
            .ToDictionary(
                name => name, name => _slots.Number($"playbook {name} value touches"), StringComparer.Ordinal);
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        _graph = _graph with
        {
            Playbooks =
            [
                .. _graph.Playbooks.Select(playbook => playbook with
                {
                    ValueSlot = asking.TryGetValue(playbook.Name, out var slot) ? slot : -1,
                }),
            ],
            Plays = [.. _graph.Plays.Select(play => Place(play, shared))],
        };
    }

    private PlayPlan Place(PlayPlan play, Dictionary<string, int> shared)
    {
        if (!shared.TryGetValue(play.Id, out var slot))
        {
            slot = _slots.Number($"play {play.Id} enrolments");
            _slots.Number($"play {play.Id} flags");
            shared[play.Id] = slot;
        }

        var first = -1;
        var firstText = -1;
        for (var record = 1; record <= play.AtOnce; record++)
        {
            var name = $"play {_names.Of(play.Id, play.Location)} #{record}";
            var start = _slots.Numbers(name, RecordSlots(play));
            first = first < 0 ? start : first;
            for (var text = 0; text < play.RecordTextSize; text++)
            {
                var textSlot = _slots.Text($"{name} {TextSlotName(play, text)}");
                firstText = firstText < 0 ? textSlot : firstText;
            }
        }

        return play with { Slot = slot, RecordSlot = first, RecordTextSlot = firstText };
    }

    private static IEnumerable<string> RecordSlots(PlayPlan play)
    {
        var names = new string[play.RecordSize];
        SlotWords.Enrolment.CopyTo(names, 0);
        foreach (var step in play.Steps.Where(step => step.VisitOffset >= 0))
            names[step.VisitOffset] = $"visits of {step.Name}";
        foreach (var repeat in play.Nodes.OfType<RepeatNode>())
            names[repeat.CounterOffset] = $"turns of {repeat.StableId.Substring(play.Id.Length + 1)}";
        foreach (var capture in play.Captures.Where(capture => !capture.Kind.IsText()))
            names[capture.Offset] = $"{capture.Alias}.{capture.Field}";
        return names;
    }

    private static string TextSlotName(PlayPlan play, int offset) =>
        play.IsKeyed && offset == 0
            ? "key"
            : play.Captures.Where(capture => capture.Kind.IsText() && capture.Offset == offset)
                .Select(capture => $"{capture.Alias}.{capture.Field}").First();

    private void PlaceHandoffs() => _graph = _graph with
    {
        Handoffs =
        [
            .. _graph.Handoffs.Select(handoff => handoff with
            {
                RecordSlot = _slots.Numbers(
                    "handoff " + _names.Of(handoff.Id, handoff.Location),
                    SlotWords.Handoff),
            }),
        ],
    };

    private void PlaceOpenTasks()
    {
        var nodes = _graph.Plays.SelectMany(play => play.Nodes).OfType<TaskNode>().ToList();
        if (nodes.Count == 0)
            return;
        var first = -1;
        for (var task = 1; task <= OpenTasks; task++)
        {
            var slot = _slots.Numbers($"open task {task}", ["where", "which"]);
            first = first < 0 ? slot : first;
        }

        _graph = _graph with { OpenTasksSlot = first };
        if (nodes.Exists(node => node.Within is { Notify: >= 0 }))
            PlaceTaskClocks();
    }

    private void PlaceTaskClocks()
    {
        var first = -1;
        for (var task = 1; task <= OpenTasks; task++)
        {
            var slot = _slots.Number($"open task {task} told at", long.MaxValue);
            first = first < 0 ? slot : first;
        }

        _graph = _graph with { TaskClocksSlot = first };
    }

    /// <summary>Room for the ids of absorbed leads under which something is still open.</summary>
    private void PlaceOrigins()
    {
        if (_graph.MergedEvent < 0)
            return;
        var first = -1;
        for (var origin = 1; origin <= Origins; origin++)
        {
            var slot = _slots.Text($"absorbed lead {origin}");
            first = first < 0 ? slot : first;
        }

        _graph = _graph with { OriginsSlot = first };
    }

    private static string Signed(long points) => points.ToString("+0;-0", CultureInfo.InvariantCulture);

    private static int BitSlots(int bits) => (bits + BitsPerSlot - 1) / BitsPerSlot;
}
