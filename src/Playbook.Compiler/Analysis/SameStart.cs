using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Plays that one input starts together, and when each comes to its touches on a channel at the soonest.
/// </summary>
internal static class SameStart
{
    /// <summary>Plays beyond so many that one input starts are not looked at together.</summary>
    private const int MostPlays = 12;

    /// <summary>One touch of one play.</summary>
    /// <param name="Play">The play that the input starts.</param>
    /// <param name="Way">The quickest way to the touch.</param>
    internal sealed record Arrival(PlayPlan Play, Way Way);

    /// <summary>
    /// Groups of at least two plays of leads that the same event or signal starts, whatever it says.
    /// </summary>
    public static IEnumerable<PlayPlan[]> Groups(FlowGraph graph)
    {
        var starts = from play in graph.Plays
                     where play.SubjectTeam < 0
                     from input in play.Triggers.OfType<EventTrigger>().Select(item => graph.Matches[item.Match])
                         .Where(match => match.Where < 0 && !match.IsActivity)
                         .Select(match => new Input(match.Event, match.Signal)).Distinct()
                     select new Start(input, play);
        return from start in starts
               group start.Play by start.Input into plays
               where plays.Skip(1).Any()
               select plays.ToArray();
    }

    /// <summary>
    /// The first touches of all plays on a channel, soonest first, one more than the cap lets through; fewer where
    /// there are not so many.
    /// </summary>
    public static ImmutableArray<Arrival> Arrivals(
        FlowGraph graph, PlayPlan[] plays, int channel, int count)
    {
        var arrivals = new List<Arrival>();
        foreach (var play in Together(graph, plays.Where(play => Touches(graph, play, channel))))
        {
            for (var nth = 0; nth < count; nth++)
            {
                if (WaySearch.Run(graph, play, new NthTouch(channel, nth)).Way is not { } way)
                    break;
                arrivals.Add(new Arrival(play, way));
            }
        }
        return [.. arrivals.OrderBy(item => item.Way.Least).ThenBy(item => item.Play.Order).Take(count)];
    }

    private static bool Touches(FlowGraph graph, PlayPlan play, int channel) =>
        FlowReach.From(graph, play).SelectMany(reached => reached.Nodes)
            .Any(node => node is TouchNode touch && touch.Channel == channel);

    // In order, each that can be there with all before it.
    private static ImmutableArray<PlayPlan> Together(FlowGraph graph, IEnumerable<PlayPlan> plays)
    {
        var together = ImmutableArray.CreateBuilder<PlayPlan>();
        foreach (var play in plays)
        {
            if (together.Count < MostPlays && together.All(other => AudienceOverlap.IsPossible(graph, other, play)))
                together.Add(play);
        }
        return together.ToImmutable();
    }

    private sealed record Input(int Event, int Signal);

    private sealed record Start(Input Input, PlayPlan Play);

    private sealed class NthTouch(int channel, int nth) : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) =>
            node is TouchNode touch && touch.Channel == channel && edge.Kind == WayKind.Released ? mark + 1 : mark;

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            mark == nth && node is TouchNode touch && touch.Channel == channel;
    }
}
