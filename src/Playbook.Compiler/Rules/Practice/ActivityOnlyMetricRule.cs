using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Dials and mails are work, not results: a goal counts what a customer did.</summary>
internal sealed class ActivityOnlyMetricRule() : BuiltInRule("PB4011")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundGoal>(Check);

    private static void Check(DeclarationRuleContext<BoundGoal> context)
    {
        var goal = context.Declaration;
        var isOwnActivity = goal.Counts?.Subject is EventSymbol
        {
            Nature: EventNature.Neutral, Source: EventSource.Sales or EventSource.Marketing,
        };
        if (isOwnActivity && goal.Counts is { } counts)
            context.Report(counts.Location, goal.Goal.DisplayName, counts.Subject.DisplayName);
    }
}
