using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>A way ⇒ its story: what starts it, what reaches the lead, what comes in, what is waited for.</summary>
internal sealed class WitnessTeller(FlowGraph graph)
{
    /// <param name="way">The way.</param>
    /// <param name="end">What happens at its last node.</param>
    public Witness Tell(Way way, string end) => Tell([way], end);

    /// <summary>Ways that begin at one instant, told as one story.</summary>
    /// <param name="ways">The ways, the one that ends last at the end.</param>
    /// <param name="end">What happens at its last node.</param>
    public Witness Tell(IReadOnlyList<Way> ways, string end)
    {
        var last = ways[ways.Count - 1];
        var lines = ways.SelectMany(Lines).Distinct().OrderBy(line => line.After).ToList();
        lines.Add(new WitnessLine(last.Least, end, graph.Plays[last.End.Play].Nodes[last.End.Node].Location));
        return new Witness([.. lines]);
    }

    private IEnumerable<WitnessLine> Lines(Way way)
    {
        var play = graph.Plays[way.Start.Play];
        yield return new WitnessLine(0, Start(play, way.Trigger), way.Trigger?.Location ?? play.Location);
        var (at, after) = (way.Start, 0L);
        foreach (var edge in way.Edges)
        {
            after += edge.Least;
            var node = graph.Plays[at.Play].Nodes[at.Node];
            if (Words(node, edge) is { } words)
                yield return new WitnessLine(after, words, node.Location);
            at = edge.To;
        }
    }

    public string NameOf(TouchNode touch) =>
        touch.Kind == TouchKind.Call ? "a call" : $"`{ContentName(touch.Content)}`";

    public string ContentName(int content) => graph.Contents[content].Title ?? graph.Contents[content].Name;

    /// <summary>A touch as a scenario of the play that began names it: <c>send hello by letter</c>.</summary>
    public string EffectOf(FlowNode node, Way way)
    {
        return node switch
        {
            TouchNode { Kind: TouchKind.Call } call => $"call by {graph.Actors[call.Actor].Name}",
            TouchNode { Kind: TouchKind.Share } share => $"share {Name(share.Content)}",
            TouchNode send => $"send {Name(send.Content)} by {graph.Channels[send.Channel].Name}",
            EachNode each => $"send {Name(each.Contents[0])} by {graph.Channels[each.Channel].Name}",
            _ => throw new InvalidOperationException($"Unreachable: {node.GetType().Name} is no touch."),
        };

        // Names of other playbooks are written with the playbook's.
        string Name(int content)
        {
            var plan = graph.Contents[content];
            var own = graph.Plays[way.Start.Play].Id.Split('.')[0];
            return plan.Id == $"{own}.{plan.Name}" ? plan.Name : plan.Id;
        }
    }

    /// <summary>
    /// A scenario in which the lead still stands before the end of a way; null where it never stood.
    /// </summary>
    public string? StandingScenario(Way way, string code)
    {
        var before = way.Edges.Length > 1 ? way.Edges[way.Edges.Length - 2].To : way.Start;
        var (play, own) = (graph.Plays[before.Play], graph.Plays[way.Start.Play]);
        if (way.Edges.IsEmpty || !play.Nodes[before.Node].IsPlace)
            return null;
        var name = play.Playbook == own.Playbook ? play.Name : play.Id;
        var step = play.Steps[play.Nodes[before.Node].Step].Name;
        var claim = new WitnessClaim(WayAnalysis.TitleOf(code), $"lead in {name} at {step}", IsStanding: true);
        return WitnessScenario.Write(graph, [way], claim);
    }

    public string ChannelName(int channel) => graph.Channels[channel].Title ?? graph.Channels[channel].Name;

    /// <summary>How long a touch may be held: <c>not at all</c>, or <c>at most 36 hours</c>.</summary>
    public string HoldOf(int channel) =>
        graph.Channels[channel].Hold is > 0 and var hold ? $"at most {hold / 3_600_000} hours" : "not at all";

    public static string NameOf(PlayPlan play) => play.Title ?? play.Name;

    private static string NameOf(HandoffPlan handoff) => handoff.Title ?? handoff.Name;

    private string Start(PlayPlan play, TriggerPlan? trigger) => trigger switch
    {
        EventTrigger item => MatchName(item.Match),
        ScheduleTrigger or AtTrigger => $"`{NameOf(play)}` starts by the calendar",
        DateTrigger date => $"`{NameOf(play)}` starts by lead.{graph.Fields[date.Field].Name}",
        _ => $"`{NameOf(play)}` starts",
    };

    private string? Words(FlowNode node, WayEdge edge) => (node, edge.Kind) switch
    {
        (TouchNode touch, WayKind.Released) => touch.Kind == TouchKind.Call ? "a call" : $"{NameOf(touch)} is sent",
        (TouchNode touch, WayKind.Skipped) => $"{NameOf(touch)} is skipped",
        (EachNode each, WayKind.Released) =>
            string.Join(", ", each.Contents.Select(content => $"`{ContentName(content)}`")) + " are sent",
        (_, WayKind.Matched) => MatchName(edge.Match),
        (AnswerNode answer, WayKind.Answered) => $"they answer `{answer.Text}`",
        (AnswerNode answer, WayKind.Waited) => $"nobody answers `{answer.Text}`",
        (HandOffNode handOff, _) => $"`{NameOf(graph.Handoffs[handOff.Handoff])}` is accepted",
        (ContinueNode next, _) => $"on with `{NameOf(graph.Plays[next.Play])}`",
        (SetFieldNode set, _) => $"lead.{graph.Fields[set.Field].Name} is set",
        _ => null,
    };

    public string MatchName(int match)
    {
        var plan = graph.Matches[match];
        return plan.Event >= 0 ? graph.Events[plan.Event].Name
            : plan.Signal >= 0 ? graph.Signals[plan.Signal].Name
            : "any activity";
    }
}
