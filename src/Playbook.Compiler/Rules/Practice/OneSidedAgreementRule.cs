using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A hand-off is a deal: both teams give and both teams get.</summary>
internal sealed class OneSidedAgreementRule() : BuiltInRule("PB4003")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundHandoff>(Check);

    private static void Check(DeclarationRuleContext<BoundHandoff> context)
    {
        var handoff = context.Declaration;
        if (handoff.From is not { } from || handoff.To is not { } to)
            return;
        foreach (var side in new[] { from, to })
        {
            if (handoff.Gives.All(gift => !gift.Receiver.Equals(side)))
                context.Report(handoff.Handoff.Location, handoff.Handoff.DisplayName, side.DisplayName);
        }
    }
}
