using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Printing;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// A way ⇒ a scenario that goes it and expects what is claimed: a lead, what comes in, what is expected. What a way
/// asks of scores, of shares and of the calendar can't be arranged in a few lines; such a way has no scenario.
/// </summary>
internal sealed class WitnessScenario
{
    private readonly FlowGraph _graph;
    private readonly WitnessFacts _facts;
    private readonly SortedDictionary<int, List<string>> _inputs = [];
    private WitnessClock _clock = new();

    private WitnessScenario(FlowGraph graph)
    {
        _graph = graph;
        _facts = new WitnessFacts(graph);
    }

    /// <summary>The scenario's text; null where the way can't be arranged.</summary>
    /// <param name="graph">The workspace.</param>
    /// <param name="ways">Ways that begin together, the claimed one last.</param>
    /// <param name="claim">What is expected at its end, as <c>expect</c> says it, with its title.</param>
    public static string? Write(FlowGraph graph, IReadOnlyList<Way> ways, WitnessClaim claim)
    {
        var scenario = new WitnessScenario(graph);
        foreach (var way in ways)
        {
            scenario._clock = new WitnessClock();
            if (!scenario.Begin(way) || !scenario.GoAll(way))
                return null;
        }

        return scenario.Arrive(ways[ways.Count - 1].End, claim) ? scenario.Text(claim) : null;
    }

    private bool GoAll(Way way)
    {
        var at = way.Start;
        foreach (var edge in way.Edges)
        {
            if (!Go(at, edge))
                return false;
            at = edge.To;
        }

        return true;
    }

    private bool Begin(Way way)
    {
        var play = _graph.Plays[way.Start.Play];
        if (play.SubjectTeam >= 0 || play.HoldOut > 0 || !Enter(play))
            return false;
        switch (way.Trigger)
        {
            case EventTrigger item:
                return Happen(item.Match);
            case ScheduleTrigger { Kind: ScheduleKind.Weekly, Weeks: 1 } item:
                _inputs[0] = [];
                _clock.Minute = (((int)item.Day - 1) * 24 * 60) + item.Minute;
                return true;
            default:
                return false;
        }
    }

    private bool Enter(PlayPlan play) =>
        (play.Audience.IsEmpty || play.Audience.Any(condition => _facts.Make(condition, true)))
        && play.Excluded.All(condition => _facts.Make(condition, false));

    private bool Happen(int match)
    {
        var plan = _graph.Matches[match];
        if (plan.Signal >= 0)
        {
            var signal = _graph.Signals[plan.Signal];
            return plan.Where < 0 && signal.Kind == SignalKind.Any && Happen(signal.Matches[0]);
        }

        return plan.Event >= 0 && _facts.Make(plan.Where, true) && Happen(_graph.Events[plan.Event], "");
    }

    private bool Happen(EventPlan item, string more)
    {
        if (!_inputs.TryGetValue(_clock.Minute, out var lines))
            _inputs.Add(_clock.Minute, lines = []);
        var given = _facts.EventFields(item.Index).ToList();
        var missing = item.Fields.Where(field => field.IsRequired && given.All(known => known.Name != field.Name))
            .ToList();
        if (missing.Any(field => field.Kind != ValueKind.Text))
            return false;
        var fields = given.Select(field => $" {field.Text}")
            .Concat(missing.Select(field => $" {field.Name} \"one\""));
        var line = $"{item.Name}{string.Join(",", fields)}{more}";
        if (!lines.Contains(line))
            lines.Add(line);
        _facts.Happen(item.Index);
        return true;
    }

    private bool Go(FlowPoint from, WayEdge edge)
    {
        var node = _graph.Plays[from.Play].Nodes[from.Node];
        switch (node)
        {
            case BranchNode branch:
                return _facts.Make(branch.Condition, edge.Kind == WayKind.Holds);
            case SetFieldNode set:
                _facts.Write(set);
                return true;
            case WaitNode wait:
                _clock.Pass(wait.Length);
                return true;
            case WaitUntilNode until:
                return _clock.PassTo(until.Moment);
            case RepeatNode repeat:
                if (edge.Kind == WayKind.Repeated)
                    _clock.Pass(repeat.Delay);
                return true;
            case ContinueNode:
                return Enter(_graph.Plays[edge.To.Play]);
            case SplitNode:
                return false;
            case PlaceNode place:
                return Leave(place, edge);
            default:
                return true;
        }
    }

    private bool Leave(PlaceNode place, WayEdge edge)
    {
        var outcome = place.Outcomes.FirstOrDefault(item => item.Target == edge.To.Node);
        switch (place)
        {
            case TouchNode touch:
                return edge.Kind == WayKind.Released && Release(touch.Channel, touch.Needs)
                    && (touch.Kind != TouchKind.Call || Answer(outcome?.Kind == OutcomeKind.Declined
                        ? ResultKind.CallDeclined
                        : ResultKind.CallConnected));
            case EachNode each:
                if (edge.Kind != WayKind.Released || !Release(each.Channel, each.Needs))
                    return false;
                _clock.Pass(edge.Least);
                return true;
            case ListenNode listen when edge.Kind == WayKind.Waited:
                _clock.Pass(listen.Length);
                return true;
            case ListenNode:
                _clock.Minute++;
                return Happen(edge.Match);
            case AnswerNode { Within: { } within } when edge.Kind == WayKind.Waited:
                _clock.Pass(within.Length);
                return true;
            case AnswerNode { Kind: AnswerKind.Choose } when outcome?.Answer is { } answer:
                return Answer(ResultKind.AnswerGiven, $" answer {answer}");
            case AnswerNode { Kind: AnswerKind.Approval }:
                return Answer(outcome?.Kind == OutcomeKind.Rejected
                    ? ResultKind.ApprovalRefused
                    : ResultKind.ApprovalGiven);
            case AnswerNode { Kind: AnswerKind.Task }:
                return Answer(ResultKind.TaskDone);
            case HandOffNode:
                return Answer(ResultKind.HandoffAccepted);
            default:
                return false;
        }
    }

    private bool Release(int channel, int needs)
    {
        _clock.Open(_graph.Channels[channel]);
        return _facts.Agree(_graph.Channels[channel].ConsentField) && _facts.Make(needs, true);
    }

    private bool Answer(ResultKind kind, string more = "")
    {
        _clock.Minute++;
        return _graph.Events.FirstOrDefault(item => item.Result == kind) is { } result && Happen(result, more);
    }

    private bool Arrive(FlowPoint end, WitnessClaim claim)
    {
        if (claim.IsStanding)
        {
            _clock.Minute--;
            if (!_inputs.ContainsKey(_clock.Minute))
                _inputs.Add(_clock.Minute, []);
            return true;
        }

        if (claim.StopBefore >= 0)
        {
            _clock.Minute--;
            if (!Happen(claim.StopBefore))
                return false;
        }

        if (_graph.Plays[end.Play].Nodes[end.Node] is TouchNode touch)
        {
            // A consent that the way itself took away stays away.
            var isAgreed = _facts.Agree(_graph.Channels[touch.Channel].ConsentField);
            if (claim.IsReleased && !(isAgreed && Release(touch.Channel, touch.Needs)))
                return false;
            _clock.Pass(claim.IsReleased ? 0 : _graph.Channels[touch.Channel].Hold);
        }

        _clock.Minute++;
        if (!_inputs.ContainsKey(_clock.Minute))
            _inputs.Add(_clock.Minute, []);
        return true;
    }

    private string Text(WitnessClaim claim)
    {
        var text = new StringBuilder($"scenario \"{claim.Title}\"\n  lead witness");
        var fields = _facts.LeadFields.Select(field => field.Text).ToImmutableArray();
        text.Append(fields.IsEmpty ? "" : " with " + string.Join(", ", fields)).Append('\n');
        foreach (var pair in _inputs)
        {
            foreach (var line in pair.Value.DefaultIfEmpty(""))
                text.Append($"  at {WitnessClock.At(pair.Key)} {line}".TrimEnd()).Append('\n');
        }

        return text.Append("  expect ").Append(claim.Expectation).Append('\n').ToString();
    }
}
