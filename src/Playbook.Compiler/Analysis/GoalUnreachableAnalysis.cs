using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// A goal that counts answers to something we do counts more than nothing: some play does it, in time. Where a goal
/// names the play, the quickest way through that play decides.
/// </summary>
internal sealed class GoalUnreachableAnalysis : FlowAnalysis
{
    public override string Code => "PB3025";

    public override string Claim => "What a goal counts can come about.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        var names = workspace.Goals.ToDictionary(goal => goal.Location, goal => goal.Goal.Location);
        foreach (var goal in graph.Goals.Where(goal => goal.Match >= 0))
        {
            var counted = graph.EventsOf(graph.Matches[goal.Match]).ToList();
            if (counted.Count == 0 || counted.Any(item => item.Result == ResultKind.None))
                continue;
            var plays = goal.Play >= 0 ? [graph.Plays[goal.Play]] : graph.Plays.ToArray();
            if (plays.Length > 0)
                yield return Prove(graph, goal, counted, plays, names[goal.Location]);
        }
    }

    private FlowProof Prove(
        FlowGraph graph, GoalPlan goal, List<EventPlan> counted, PlayPlan[] plays, SourceLocation name)
    {
        var (states, isComplete) = (0, true);
        foreach (var play in plays)
        {
            var result = WaySearch.Run(graph, play, new Question(counted));
            states += result.States;
            isComplete &= result.IsComplete;
            var isInTime = goal.Within is not { } within || result.Way?.Least <= WayEdges.Most(within);
            if (result.Way is not null && isInTime)
                return Proof(play, FlowVerdict.Proved, states);
        }

        return Proof(plays[0], isComplete ? FlowVerdict.Refuted : FlowVerdict.NotProved, states) with
        {
            Location = name,
            Arguments =
            [
                goal.Title ?? goal.Id, string.Join("`, `", counted.Select(item => item.Name)),
                goal.Play < 0 ? "no play asks for it" : goal.Within is { } limit
                    ? $"`{WitnessTeller.NameOf(plays[0])}` asks for it within {limit} on no way"
                    : $"`{WitnessTeller.NameOf(plays[0])}` asks for it on no way",
            ],
        };
    }

    private FlowProof Proof(PlayPlan play, FlowVerdict verdict, int states) =>
        ShapeProof.Of(Code, play) with { Verdict = verdict, States = states, Budget = WaySearch.Budget };

    private sealed class Question(List<EventPlan> counted) : WayQuestion
    {
        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) => mark;

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            counted.Any(item => Asks(node, item.Result));

        private static bool Asks(FlowNode node, ResultKind answer) => answer switch
        {
            ResultKind.TaskDone => node is TaskNode or AnswerNode { Kind: AnswerKind.Task } or HandOffNode,
            ResultKind.ApprovalGiven or ResultKind.ApprovalRefused =>
                node is AnswerNode { Kind: AnswerKind.Approval },
            ResultKind.AnswerGiven => node is AnswerNode { Kind: AnswerKind.Choose },
            ResultKind.HandoffAccepted or ResultKind.HandoffRejected or ResultKind.HandoffFeedback =>
                node is HandOffNode,
            ResultKind.Assigned => node is AssignNode or RouteNode,
            ResultKind.TouchFailed => node is TouchNode or EachNode,
            _ => node is TouchNode { Kind: TouchKind.Call },
        };
    }
}
