using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A goal that counts nothing can neither be reached nor missed.</summary>
internal sealed class GoalUnmeasuredRule() : BuiltInRule("PB4045")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundGoal>(Check);

    private static void Check(DeclarationRuleContext<BoundGoal> context)
    {
        var goal = context.Declaration;
        if (goal.Counts is null && goal.Cost is null)
            context.Report(goal.Goal.Location, goal.Goal.DisplayName);
    }
}
