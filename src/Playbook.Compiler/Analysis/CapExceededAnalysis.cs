using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// No touch comes so soon after others that its channel's cap holds it for longer than it may wait: alone, or together
/// with the plays that the same input starts.
/// </summary>
internal sealed class CapExceededAnalysis : FlowAnalysis
{
    public override string Code => "PB3016";

    public override string Claim => "No touch is lost because others came too shortly before it.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        var told = new HashSet<FlowPoint>();
        foreach (var play in graph.Plays.Where(play => play.SubjectTeam < 0))
        {
            foreach (var proof in Alone(graph, play, told))
                yield return proof;
        }

        foreach (var plays in SameStart.Groups(graph))
        {
            foreach (var channel in graph.Channels)
            {
                foreach (var cap in channel.Caps.Where(cap => MayBeLost(channel, cap)))
                {
                    var arrivals = SameStart.Arrivals(graph, plays, channel.Index, cap.Limit + 1);
                    var isMet = arrivals.Length > cap.Limit
                        && arrivals.Select(item => item.Play).Distinct().Count() > 1;
                    var last = isMet ? arrivals[cap.Limit] : null;
                    if (last is not null && IsLost(last.Way.Least - arrivals[0].Way.Least, channel, cap)
                        && !IsAnswered(graph, last.Way.End) && told.Add(last.Way.End))
                        yield return Refuted(graph, channel, cap, [.. arrivals.Select(item => item.Way)], 0);
                }
            }
        }
    }

    /// <summary>Whether a touch that comes so long after the first that fills the cap is skipped.</summary>
    public static bool IsLost(long after, ChannelPlan channel, CapPlan cap) => after + channel.Hold < LengthOf(cap);

    // One play: from each touch on, as many more as the cap lets through, as fast as the play allows.
    private IEnumerable<FlowProof> Alone(FlowGraph graph, PlayPlan play, HashSet<FlowPoint> told)
    {
        var (states, isAsked, isComplete, isRefuted) = (0, false, true, false);
        foreach (var first in play.Nodes.OfType<TouchNode>())
        {
            var channel = graph.Channels[first.Channel];
            foreach (var cap in channel.Caps.Where(cap => MayBeLost(channel, cap)))
            {
                isAsked = true;
                var result = WaySearch.Run(graph, play, new Question(play, first, cap.Limit));
                states += result.States;
                isComplete &= result.IsComplete;
                if (result.Way is not { } way || !IsLost(SinceFirst(play, first, way), channel, cap)
                    || IsAnswered(graph, way.End))
                    continue;
                isRefuted = true;
                if (told.Add(way.End))
                    yield return Refuted(graph, channel, cap, [way], result.States);
            }
        }

        if (isAsked && !isRefuted)
            yield return ShapeProof.Of(Code, play) with
            {
                Verdict = isComplete ? FlowVerdict.Proved : FlowVerdict.NotProved,
                States = states,
                Budget = WaySearch.Budget,
                Assumptions = ["Other plays that reach the same lead are asked only where one input starts both."],
            };
    }

    private FlowProof Refuted(FlowGraph graph, ChannelPlan channel, CapPlan cap, Way[] ways, int states)
    {
        var teller = new WitnessTeller(graph);
        var last = ways[ways.Length - 1];
        var touch = (TouchNode)graph.Plays[last.End.Play].Nodes[last.End.Node];
        var claim = new WitnessClaim(
            WayAnalysis.TitleOf(Code), $"{teller.EffectOf(touch, last)} skipped because cap", IsReleased: false);
        var witness = teller.Tell(ways, $"{teller.NameOf(touch)} finds the cap full") with
        {
            Scenario = WitnessScenario.Write(graph, ways, claim),
        };
        return new FlowProof
        {
            Code = Code,
            Play = last.Start.Play,
            Verdict = FlowVerdict.Refuted,
            States = states,
            Budget = WaySearch.Budget,
            Location = touch.Location,
            Witness = witness,
            Arguments =
            [
                teller.NameOf(touch), teller.ChannelName(channel.Index), $"{cap.Limit}", $"{cap.Per}",
                teller.HoldOf(channel.Index), witness.Story,
            ],
        };
    }

    private static bool MayBeLost(ChannelPlan channel, CapPlan cap) => channel.Hold < LengthOf(cap);

    private static long SinceFirst(PlayPlan play, TouchNode first, Way way)
    {
        var (at, least) = (way.Start, 0L);
        foreach (var edge in way.Edges)
        {
            if (at.Play == play.Index && at.Node == first.Index)
                break;
            least += edge.Least;
            at = edge.To;
        }
        return way.Least - least;
    }

    // A calendar period is met whole by whoever starts with it.
    private static long LengthOf(CapPlan cap) => cap.Per.Unit switch
    {
        DurationUnit.CalendarDay => cap.Per.Amount * 86_400_000L,
        DurationUnit.CalendarWeek => cap.Per.Amount * 604_800_000L,
        DurationUnit.CalendarMonth => cap.Per.Amount * 28 * 86_400_000L,
        DurationUnit.CalendarQuarter => cap.Per.Amount * 90 * 86_400_000L,
        _ => cap.Per.IsClock ? cap.Per.Milliseconds : 0,
    };

    private static bool IsAnswered(FlowGraph graph, FlowPoint at) =>
        graph.Plays[at.Play].Nodes[at.Node] is PlaceNode place
        && place.Outcomes.Any(edge => edge.Kind == Binding.Statements.OutcomeKind.Skipped
            && (edge.Reason is null or SkipReason.Cap));

    private sealed class Question(PlayPlan play, TouchNode first, int limit) : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge)
        {
            var isOne = node is TouchNode touch && touch.Channel == first.Channel && edge.Kind == WayKind.Released;
            var isFirst = from.Play == play.Index && node.Index == first.Index;
            return isOne && (mark > 0 || isFirst) ? mark + 1 : mark;
        }

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            mark == limit && node is TouchNode touch && touch.Channel == first.Channel;
    }
}
