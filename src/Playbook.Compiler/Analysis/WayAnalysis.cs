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
                yield return Refuted(graph, play, question, way, result.States);
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
    protected abstract IEnumerable<string> Arguments(
        WitnessTeller teller, WayQuestion question, FlowNode node);

    /// <summary>What a scenario that goes the way expects at its end; null where nothing can be seen there.</summary>
    protected virtual WitnessClaim? Claimed(WitnessTeller teller, WayQuestion question, Way way, FlowNode node) =>
        new(TitleOf(Code), teller.EffectOf(node, way));

    /// <summary>A title for the scenario of a witness.</summary>
    internal static string TitleOf(string code) => $"The way that {code} found";

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

    private FlowProof Refuted(FlowGraph graph, PlayPlan play, WayQuestion question, Way way, int states)
    {
        var teller = new WitnessTeller(graph);
        var node = graph.Plays[way.End.Play].Nodes[way.End.Node];
        var claim = Claimed(teller, question, way, node);
        var witness = teller.Tell(way, End(teller, node)) with
        {
            Scenario = claim is null ? null : WitnessScenario.Write(graph, [way], claim),
        };
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
            Arguments = [.. Arguments(teller, question, node), witness.Story],
        };
    }
}
