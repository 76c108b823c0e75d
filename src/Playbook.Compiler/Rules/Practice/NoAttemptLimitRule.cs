using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>How often a team tries is a promise to the customer; it is written, not left to zeal.</summary>
internal sealed class NoAttemptLimitRule() : BuiltInRule("PB4020")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.CallsWithTalk())
        {
            if (call.Attempts is null)
                context.Report(call.Location, call.Caller.DisplayName);
        }
    }
}
