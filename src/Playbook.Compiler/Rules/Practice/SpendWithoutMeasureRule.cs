using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Money and hours that go in are set against something that is counted.</summary>
internal sealed class SpendWithoutMeasureRule() : BuiltInRule("PB4013")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundGoal>(Check);

    private static void Check(DeclarationRuleContext<BoundGoal> context)
    {
        var goal = context.Declaration;
        if (goal.Cost is { } cost && goal.Counts is null)
            context.Report(cost.Location, goal.Goal.DisplayName);
    }
}
