using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>A deadline whose end has no consequence is a wish.</summary>
internal sealed class SlaWithoutEscalationRule() : BuiltInRule("PB3020")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var statement in context.Declaration.Statements())
        {
            if (ClockOf(statement) is { Notify: null } clock && !AnswersTheEnd(statement))
                context.Report(clock.Location);
        }
    }

    private static BoundWithin? ClockOf(BoundStatement statement) => statement switch
    {
        BoundCall call => call.Within,
        BoundTask task => task.Within,
        _ => null,
    };

    private static bool AnswersTheEnd(BoundStatement statement) =>
        statement.FindOutcome(OutcomeKind.NotCalled) is not null
        || statement.FindOutcome(OutcomeKind.NotDone) is not null
        || statement.FindOutcome(OutcomeKind.Otherwise) is not null;
}
