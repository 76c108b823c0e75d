using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Who hands a lead over should hear what became of it, by a date.</summary>
internal sealed class HandoffWithoutFeedbackRule() : BuiltInRule("PB4004")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundHandoff>(Check);

    private static void Check(DeclarationRuleContext<BoundHandoff> context)
    {
        var handoff = context.Declaration;
        if (handoff.Feedback is null)
            context.Report(handoff.Handoff.Location, handoff.Handoff.DisplayName, handoff.From?.DisplayName ?? "");
    }
}
