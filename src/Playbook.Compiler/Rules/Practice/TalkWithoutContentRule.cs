using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A caller has something to send along or to point at.</summary>
internal sealed class TalkWithoutContentRule() : BuiltInRule("PB4031")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.CallsWithTalk())
        {
            if (!call.Talk.OfType<BoundProof>().Any())
                context.Report(call.Location, call.Caller.DisplayName);
        }
    }
}
