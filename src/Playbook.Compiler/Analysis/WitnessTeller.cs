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
    public Witness Tell(Way way, string end)
    {
        var lines = ImmutableArray.CreateBuilder<WitnessLine>();
        var play = graph.Plays[way.Start.Play];
        lines.Add(new WitnessLine(0, Start(play, way.Trigger), way.Trigger?.Location ?? play.Location));
        var (at, after) = (way.Start, 0L);
        foreach (var edge in way.Edges)
        {
            after += edge.Least;
            var node = graph.Plays[at.Play].Nodes[at.Node];
            if (Words(node, edge) is { } words)
                lines.Add(new WitnessLine(after, words, node.Location));
            at = edge.To;
        }

        lines.Add(new WitnessLine(after, end, graph.Plays[at.Play].Nodes[at.Node].Location));
        return new Witness(lines.ToImmutable());
    }

    public string NameOf(TouchNode touch) =>
        touch.Kind == TouchKind.Call ? "a call" : $"`{ContentName(touch.Content)}`";

    public string ContentName(int content) => graph.Contents[content].Title ?? graph.Contents[content].Name;

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

    private string MatchName(int match)
    {
        var plan = graph.Matches[match];
        return plan.Event >= 0 ? graph.Events[plan.Event].Name
            : plan.Signal >= 0 ? graph.Signals[plan.Signal].Name
            : "any activity";
    }
}
