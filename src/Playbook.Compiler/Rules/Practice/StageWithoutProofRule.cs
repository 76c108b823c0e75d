using Playbook.Compiler.Analysis;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// Whoever is asked can be shown somebody like them. The proofs of a call are those that it names; of anything else,
/// all that calls and cards name. One is about others where nobody can be both in its segment and in the play's.
/// </summary>
internal sealed class StageWithoutProofRule() : BuiltInRule("PB4048")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        var all = ProofsOf(context);
        foreach (var play in context.Workspace.Plays.Where(play => !play.For.IsEmpty))
        {
            foreach (var ask in play.Statements().Where(Asks))
            {
                var own = ask is BoundCall call ? ProofsOf(call).ToList() : [];
                var proofs = own.Count > 0 ? own : all;
                if (proofs.Count == 0 || proofs.Any(proof => IsFor(graph, context.Workspace.Of(proof), play)))
                    continue;
                var segments = string.Join("`, `", play.For.Select(segment => segment.DisplayName));
                context.Report(ask.Location, play.Play.DisplayName, segments);
                break;
            }
        }
    }

    private static bool IsFor(FlowGraph graph, BoundContent proof, BoundPlay play) =>
        proof.Segments.IsEmpty || proof.Segments.Any(meant => play.For.Any(asked =>
            Contradiction.In(graph, new AllPlan([ConditionOf(graph, meant), ConditionOf(graph, asked)])) is null));

    private static ConditionPlan ConditionOf(FlowGraph graph, SegmentSymbol segment)
    {
        var plan = graph.Segments.First(item =>
            item.Name == segment.Name && item.Location.Path == segment.Location.Path);
        return graph.Conditions[plan.Condition].Condition;
    }

    private static bool Asks(BoundStatement statement) => statement is BoundCall
        || (statement is BoundSend send && (send.CountsAs == TouchPurpose.Ask
            || (send.CountsAs == TouchPurpose.Unstated
                && send.Contents.Any(content => content.Purpose == TouchPurpose.Ask))));

    private static IEnumerable<ContentSymbol> ProofsOf(BoundCall call) =>
        call.Talk.OfType<BoundProof>().Select(proof => proof.Proof).OfType<ContentSymbol>();

    // What a call or a card names as its proof.
    private static List<ContentSymbol> ProofsOf(RuleContext context)
    {
        var calls = context.Workspace.Plays.SelectMany(play => play.Statements()).OfType<BoundCall>()
            .SelectMany(ProofsOf);
        var cards = context.Workspace.Cards.SelectMany(card => card.EntriesOf("proof"))
            .Select(entry => entry.Value).OfType<ReferenceValue>().Select(value => value.Symbol)
            .OfType<ContentSymbol>();
        return [.. calls.Concat(cards).Distinct()];
    }
}
