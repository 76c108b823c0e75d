using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>A play that promises touches at a least pace is not silent for longer on any of its ways.</summary>
internal sealed class SilenceGapAnalysis : FlowAnalysis
{
    private const long Day = 86_400_000;

    public override string Code => "PB3023";

    public override string Claim => "No way is silent for longer than the promised pace allows.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        foreach (var (written, play) in PlayPlans.Of(workspace, graph))
        {
            var pace = written.Promises.OfType<BoundPacePromise>().FirstOrDefault(promise => promise.IsAtLeast);
            if (pace is not null && play.SubjectTeam < 0)
                yield return Prove(graph, play, pace);
        }
    }

    private FlowProof Prove(FlowGraph graph, PlayPlan play, BoundPacePromise pace)
    {
        var result = WaySearch.Run(graph, play, new Question((int)(LongestSilence(pace.Per) / 60_000)));
        var proof = ShapeProof.Of(Code, play) with
        {
            Verdict = result.IsComplete ? FlowVerdict.Proved : FlowVerdict.NotProved,
            States = result.States,
            Budget = WaySearch.Budget,
            Assumptions = ["Every touch goes out at once."],
        };
        if (result.Way is not { } way)
            return proof;
        var teller = new WitnessTeller(graph);
        var witness = teller.Tell(way, "still nothing from us") with
        {
            Scenario = teller.StandingScenario(way, Code),
        };
        return proof with
        {
            Verdict = FlowVerdict.Refuted,
            Location = pace.Location,
            Witness = witness,
            Arguments = [WitnessTeller.NameOf(play), $"{pace.Count}", $"{pace.Per}", witness.Story],
        };
    }

    // A silence of twice a calendar period holds a whole one, wherever it begins.
    private static long LongestSilence(Duration per) => per.Unit switch
    {
        DurationUnit.CalendarDay => per.Amount * 2 * Day,
        DurationUnit.CalendarWeek => per.Amount * 14 * Day,
        DurationUnit.CalendarMonth => per.Amount * 62 * Day,
        DurationUnit.CalendarQuarter => per.Amount * 184 * Day,
        _ => per.IsClock ? per.Milliseconds : WayEdges.Most(per),
    };

    // The mark is the silence so far, in minutes; beyond the limit one number is as bad as another.
    private sealed class Question(int limit) : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge)
        {
            if (edge.Kind == WayKind.Continued)
                return Dropped;
            return edge.Kind == WayKind.Released
                ? 0
                : (int)Math.Min(limit + 1L, mark + (edge.Least / 60_000));
        }

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) => mark > limit;
    }
}
