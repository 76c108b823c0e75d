using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>An analysis that asks questions about ways, and tells the first bad way of each.</summary>
internal abstract class WayAnalysis : FlowAnalysis
{
    public sealed override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        foreach (var play in graph.Plays)
        {
            var (states, isComplete, isAsked, isRefuted) = (0, true, false, false);
            foreach (var question in Questions(graph, play))
            {
                isAsked = true;
                var result = WaySearch.Run(graph, play, question);
                states += result.States;
                isComplete &= result.IsComplete;
                if (result.Way is not { } way)
                    continue;
                isRefuted = true;
                yield return Refuted(graph, play, way, result.States);
            }

            if (isAsked && !isRefuted)
                yield return Held(play, states, isComplete);
        }
    }

    /// <summary>What is asked about the ways that begin with a play; none where nothing could be bad.</summary>
    protected abstract IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play);

    /// <summary>What happens at the end of a bad way, in the story's words.</summary>
    protected abstract string End(WitnessTeller teller, FlowNode node);

    /// <summary>What fills the page's places before the story, which comes last.</summary>
    protected abstract IEnumerable<string> Arguments(WitnessTeller teller, FlowNode node);

    /// <summary>What a proof takes for granted.</summary>
    protected virtual string Assumption => "Conditions may hold or not, whatever was asked before.";

    private FlowProof Held(PlayPlan play, int states, bool isComplete) => new()
    {
        Code = Code,
        Play = play.Index,
        Verdict = isComplete ? FlowVerdict.Proved : FlowVerdict.NotProved,
        States = states,
        Budget = WaySearch.Budget,
        Assumptions = [Assumption],
        Location = play.Location,
    };

    private FlowProof Refuted(FlowGraph graph, PlayPlan play, Way way, int states)
    {
        var teller = new WitnessTeller(graph);
        var node = graph.Plays[way.End.Play].Nodes[way.End.Node];
        var witness = teller.Tell(way, End(teller, node));
        return new FlowProof
        {
            Code = Code,
            Play = play.Index,
            Verdict = FlowVerdict.Refuted,
            States = states,
            Budget = WaySearch.Budget,
            Assumptions = [Assumption],
            Location = node.Location,
            Witness = witness,
            Arguments = [.. Arguments(teller, node), witness.Story],
        };
    }
}
