using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Somebody who says no gets an answer of their own, not the next step of the plan.</summary>
internal sealed class NoDeclinePathRule() : BuiltInRule("PB4021")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.CallsWithTalk())
        {
            if (call.FindOutcome(OutcomeKind.Declined) is null)
                context.Report(call.Location, call.Caller.DisplayName);
        }
    }
}
