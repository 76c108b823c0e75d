using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Before anything is asked of a lead, something was given on every way. A promise of value before an ask is kept by
/// the engine, so plays under one are not asked; a call is the matter of cold calls.
/// </summary>
internal sealed class AskBeforeValueAnalysis : WayAnalysis
{
    public override string Code => "PB4002";

    public override string Claim => "On every way something is given before something is asked.";

    protected override string Assumption => "A touch without a line for its skip goes out.";

    protected override IEnumerable<WayQuestion> Questions(FlowGraph graph, PlayPlan play) =>
        play.SubjectTeam < 0 && FlowReach.From(graph, play).Any(reached => reached.Nodes.Any(Asks))
            ? [new Question(graph)]
            : [];

    protected override string End(WitnessTeller teller, FlowNode node) => $"{Name(teller, node)} asks";

    protected override IEnumerable<string> Arguments(
        WitnessTeller teller, WayQuestion question, FlowNode node) => [Name(teller, node)];

    private static string Name(WitnessTeller teller, FlowNode node) => node switch
    {
        TouchNode touch => teller.NameOf(touch),
        EachNode each => $"`{teller.ContentName(each.Contents[each.Purposes.IndexOf(TouchPurpose.Ask)])}`",
        _ => "",
    };

    private static bool Asks(FlowNode node) => node switch
    {
        TouchNode { Kind: TouchKind.Send, Purpose: TouchPurpose.Ask } => true,
        EachNode each => each.Purposes.FirstOrDefault(purpose => purpose != TouchPurpose.Unstated) == TouchPurpose.Ask,
        _ => false,
    };

    private static bool Gives(FlowNode node) => node switch
    {
        TouchNode { Purpose: TouchPurpose.Value } => true,
        EachNode each => each.Purposes.Contains(TouchPurpose.Value),
        _ => false,
    };

    private sealed class Question(FlowGraph graph) : WayQuestion
    {
        // Customers have got something from us already; what only other plays lead to is asked about there.
        public override int Start(PlayPlan play, TriggerPlan? trigger) =>
            (trigger is null && FlowReach.IsContinued(graph, play)) || new Engagement(graph).IsOfCustomers(play)
                ? Dropped
                : 0;

        public override int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge) =>
            Gives(node) && edge.Kind == WayKind.Released ? Dropped : mark;

        public override bool IsBad(int mark, FlowPoint at, FlowNode node) =>
            Asks(node) && graph.Plays[at.Play].ValueBeforeAsk == 0;
    }
}
