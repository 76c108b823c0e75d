using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Every play can begin: by a line of its own, or by a play or a hand-off that can. Plays that only each other start
/// wait for each other for ever.
/// </summary>
internal sealed class MutualBlockAnalysis : FlowAnalysis
{
    public override string Code => "PB3024";

    public override string Claim => "Every play can begin.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        var starters = graph.Plays.ToDictionary(play => play.Index, play => new List<int>());
        foreach (var play in graph.Plays)
        {
            foreach (var target in StartedBy(graph, play))
                starters[target].Add(play.Index);
        }

        var begins = new HashSet<int>();
        var pending = new Stack<PlayPlan>(graph.Plays.Where(play => !play.Triggers.IsEmpty));
        while (pending.Count > 0)
        {
            var play = pending.Pop();
            if (!begins.Add(play.Index))
                continue;
            foreach (var target in StartedBy(graph, play))
                pending.Push(graph.Plays[target]);
        }

        var told = new HashSet<int>();
        foreach (var play in graph.Plays.Where(play => play.Triggers.IsEmpty && starters[play.Index].Count > 0))
        {
            if (begins.Contains(play.Index))
                yield return ShapeProof.Of(Code, play);
            else if (told.Add(play.Index))
                yield return Refuted(graph, play, starters[play.Index], told) with
                {
                    Location = PlayPlans.Of(workspace, graph).First(pair => pair.Plan == play).Play.Play.Location,
                };
        }
    }

    private FlowProof Refuted(FlowGraph graph, PlayPlan play, List<int> starters, HashSet<int> told)
    {
        told.UnionWith(FlowReach.From(graph, play).Select(other => other.Index));
        told.UnionWith(starters);
        var names = starters.Where(index => index != play.Index).Distinct()
            .Select(index => WitnessTeller.NameOf(graph.Plays[index])).DefaultIfEmpty("itself");
        return ShapeProof.Of(Code, play) with
        {
            Verdict = FlowVerdict.Refuted,
            Arguments = [WitnessTeller.NameOf(play), string.Join("`, `", names)],
        };
    }

    // What takes over, and where a rejected hand-off leads to.
    private static IEnumerable<int> StartedBy(FlowGraph graph, PlayPlan play)
    {
        foreach (var node in play.Nodes)
        {
            if (node is ContinueNode next)
                yield return next.Play;
            if (node is not HandOffNode handOff)
                continue;
            foreach (var reason in graph.Handoffs[handOff.Handoff].Reasons)
            {
                if (reason.Route == RejectRoute.Play)
                    yield return reason.Play;
            }
        }
    }
}
