using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Without where we stand and where we want to be by when, nobody can say that it worked.</summary>
internal sealed class GoalWithoutBaselineRule() : BuiltInRule("PB4012")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundGoal>(Check);

    private static void Check(DeclarationRuleContext<BoundGoal> context)
    {
        var goal = context.Declaration;
        if (goal.Now is null || goal.Aim is null)
            context.Report(goal.Goal.Location, goal.Goal.DisplayName);
    }
}
