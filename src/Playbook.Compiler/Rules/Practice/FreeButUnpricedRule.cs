using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>What costs no money still costs hours; a goal that names neither hides its price.</summary>
internal sealed class FreeButUnpricedRule() : BuiltInRule("PB4015")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundGoal>(Check);

    private static void Check(DeclarationRuleContext<BoundGoal> context)
    {
        var goal = context.Declaration;
        if (goal.Cost is { Efforts.IsEmpty: true } cost)
            context.Report(cost.Location, goal.Goal.DisplayName);
    }
}
