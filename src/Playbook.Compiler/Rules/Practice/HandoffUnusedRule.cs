using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// An agreement between teams that no play makes use of is paper.
/// </summary>
internal sealed class HandoffUnusedRule() : BuiltInRule("PB4047")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundHandoff>(Check);

    private static void Check(DeclarationRuleContext<BoundHandoff> context)
    {
        var handoff = context.Declaration;
        if (!context.Usage.UsersOf(handoff.Handoff).OfType<BoundPlay>().Any())
            context.Report(handoff.Handoff.Location, handoff.Handoff.DisplayName);
    }
}
