using System.Globalization;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Flow.Printing;

/// <summary>
/// The flow graph as text: what reviews and <c>playbook graph</c> show. Each node has its number; arrows lead to
/// numbers.
/// </summary>
public sealed class FlowGraphText
{
    private readonly FlowGraph _graph;
    private readonly IndentedText _text = new();

    private FlowGraphText(FlowGraph graph) => _graph = graph;

    /// <summary>The whole workspace; equal graphs give equal texts.</summary>
    public static string Of(FlowGraph graph)
    {
        var text = new FlowGraphText(graph);
        text.WriteHead();
        foreach (var signal in graph.Signals)
            text.Write(signal);
        foreach (var score in graph.Scores)
            text.Write(score);
        foreach (var play in graph.Plays)
            text.Write(play);
        foreach (var handoff in graph.Handoffs)
            text.Write(handoff);
        return text._text.ToString();
    }

    /// <summary>One play.</summary>
    public static string Of(FlowGraph graph, PlayPlan play)
    {
        var text = new FlowGraphText(graph);
        text.Write(play);
        return text._text.ToString().TrimStart('\n');
    }

    /// <summary>Every slot of the lead's state with its name, and the size of the whole.</summary>
    public static string OfLayout(FlowGraph graph)
    {
        var text = new IndentedText();
        text.Line(Size(graph));
        foreach (var slot in graph.Layout.Slots)
        {
            var last = slot.Count == 1 ? "" : ".." + Number(slot.Slot + slot.Count - 1);
            text.Line($"{(slot.Kind == Layout.SlotKind.Text ? "text " : "")}{Number(slot.Slot)}{last}: {slot.Name}");
        }

        return text.ToString();
    }

    private static string Size(FlowGraph graph) => $"{Number(graph.Layout.Bytes)} bytes a lead: "
        + $"{Number(graph.Layout.Numbers)} numbers and {Number(graph.Layout.Texts)} texts";

    private void WriteHead()
    {
        _text.Line($"workspace {_graph.Workspace}, {_graph.Zone}");
        _text.Line(Size(_graph));
        foreach (var segment in _graph.Segments)
            _text.Line($"segment {segment.Id}: {ConditionText.Of(_graph, segment.Condition)}");
    }

    private void Write(SignalPlan signal)
    {
        var kind = signal.Kind switch
        {
            SignalKind.Any => "any of",
            SignalKind.All => "all of within " + ValueText.Milliseconds(signal.Window),
            SignalKind.AtLeast => $"at least {Number(signal.Count)} in the last "
                + ValueText.Milliseconds(signal.Window),
            _ => throw new InvalidOperationException($"Unreachable: signal {signal.Kind}."),
        };
        Block($"signal {signal.Id}: {kind}", signal.Matches.Select(match => ConditionText.OfMatch(_graph, match)));
    }

    private void Write(ScorePlan score)
    {
        var rules = score.Rules.Select(rule => $"{(rule.Points < 0 ? "" : "+")}{Number(rule.Points)} "
            + (rule.Match >= 0 ? "for " + ConditionText.OfMatch(_graph, rule.Match)
                : "if " + ConditionText.Of(_graph, rule.Condition))
            + string.Concat(rule.Limits.Select(Limit)));
        var decays = score.Decays.Select(decay => $"loses {Number(decay.Loss)} every "
            + $"{ValueText.Milliseconds(decay.Every)} without {ConditionText.OfMatch(_graph, decay.Match)}");
        var bands = score.Bands.Select(band => $"{band.Name} from {Number(band.From)} below {Number(band.Below)}");
        Block(
            $"score {score.Id} from {Number(score.Least)} to {Number(score.Greatest)}",
            rules.Concat(decays).Concat(bands));
    }

    private static string Limit(ScoreLimitPlan limit) => limit.EventField >= 0
        ? ", once a value"
        : $", at most {Number(limit.Times)} times" + (limit.Per is { } per ? $" per {per}" : "");

    private void Write(PlayPlan play)
    {
        Block(
            $"play {play.Id}, rank {Number(play.Order)}",
            [
                .. play.SubjectTeam < 0 ? [] : new[] { "for team " + _graph.Teams[play.SubjectTeam].Name },
                .. play.Audience.Select(condition => "for " + ConditionText.Of(_graph, condition)),
                .. play.Excluded.Select(condition => "not for " + ConditionText.Of(_graph, condition)),
                .. play.Triggers.Select(trigger => TriggerText.Of(_graph, trigger)),
                .. play.StopOn.Select(match => "stop on " + ConditionText.OfMatch(_graph, match)),
                .. play.StopWhen.Select(condition => "stop when " + ConditionText.Of(_graph, condition)),
                .. Terms(play),
            ]);
        _text.Indent();
        foreach (var node in play.Nodes)
            Write(play, node);
        _text.Outdent();
    }

    private static IEnumerable<string> Terms(PlayPlan play)
    {
        if (play.Again != AgainPlan.Never)
            yield return "again " + (play.AgainAfter is { } after ? $"after {after}" : "any time");
        if (play.AtOnce > 1)
            yield return $"at most {Number(play.AtOnce)} at once";
        if (play.HoldOut > 0)
            yield return $"hold out {Number(play.HoldOut)} of 10000";
        if (play.ValueBeforeAsk > 0)
            yield return $"{Number(play.ValueBeforeAsk)} value before ask";
    }

    private void Write(PlayPlan play, FlowNode node)
    {
        _text.Line($"{Number(node.Index)} {NodeText.Of(_graph, play, node)}{Next(node)}");
        _text.Indent();
        foreach (var (words, target) in Edges(node))
            _text.Line($"{words} -> {Number(target)}");
        _text.Outdent();
    }

    private static string Next(FlowNode node) => node switch
    {
        BranchNode branch => $" -> {Number(branch.Then)}, otherwise -> {Number(branch.Else)}",
        { Next: < 0 } => "",
        _ => " -> " + Number(node.Next),
    };

    private IEnumerable<(string Words, int Target)> Edges(FlowNode node) => node switch
    {
        SplitNode split => split.Shares.Select(share =>
            ($"{share.Name} from {Number(share.From)} below {Number(share.Below)}", share.Target)),
        RepeatNode repeat => [("again", repeat.TargetNode)],
        PlaceNode place => place.Outcomes.Select(edge => (NodeText.Of(_graph, edge), edge.Target)),
        _ => [],
    };

    private void Write(HandoffPlan handoff) => Block(
        $"handoff {handoff.Id}, rank {Number(handoff.Order)}: {_graph.Actors[handoff.From].Name} to "
            + _graph.Actors[handoff.To].Name,
        [
            "accept" + NodeText.Within(_graph, handoff.Accept),
            .. handoff.Feedback is { } feedback
                ? ["feedback" + NodeText.Within(_graph, feedback)]
                : Array.Empty<string>(),
            .. handoff.Reasons.Select(reason => $"reject {reason.Name} then " + Route(reason)),
        ]);

    private string Route(RejectPlan reason) => reason.Route switch
    {
        RejectRoute.Finish => "finish",
        RejectRoute.Play => $"{_graph.Plays[reason.Play].Id} after {ValueText.Milliseconds(reason.After)}",
        RejectRoute.Fix => "fix by " + _graph.Actors[reason.FixBy].Name + NodeText.Within(_graph, reason.Within),
        _ => throw new InvalidOperationException($"Unreachable: route {reason.Route}."),
    };

    private void Block(string head, IEnumerable<string> lines)
    {
        _text.Line("");
        _text.Line(head);
        _text.Indent();
        foreach (var line in lines)
            _text.Line(line);
        _text.Outdent();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
