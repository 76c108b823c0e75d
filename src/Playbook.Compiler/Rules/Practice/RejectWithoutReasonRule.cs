using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A lead that can be refused without saying why teaches nobody anything.</summary>
internal sealed class RejectWithoutReasonRule() : BuiltInRule("PB4005")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundHandoff>(Check);

    private static void Check(DeclarationRuleContext<BoundHandoff> context)
    {
        var handoff = context.Declaration;
        if (handoff.Rejects.IsEmpty)
            context.Report(handoff.Handoff.Location, handoff.Handoff.DisplayName);
    }
}
