using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>What the customer said on the phone is worth most where it is written down.</summary>
internal sealed class CallWithoutCaptureRule() : BuiltInRule("PB4017")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.CallsWithTalk())
        {
            if (!call.Talk.OfType<BoundQuestion>().Any(question => question.Answer is not null))
                context.Report(call.Location, call.Caller.DisplayName);
        }
    }
}
