using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Two goals that count the same thing must not share the credit for it in two ways.</summary>
internal sealed class CreditAmbiguousRule() : BuiltInRule("PB4014")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var counted = new Dictionary<Symbol, BoundGoal>();
        foreach (var goal in context.Workspace.Goals)
        {
            if (goal.Credit is null || goal.Counts is not { } counts)
                continue;
            if (!counted.TryGetValue(counts.Subject, out var first))
                counted.Add(counts.Subject, goal);
            else if (first.Credit != goal.Credit || first.CreditOver != goal.CreditOver)
                context.Report(Finding(context, first, goal, counts.Subject));
        }
    }

    private static Diagnostic Finding(RuleContext context, BoundGoal first, BoundGoal second, Symbol counted) =>
        Diagnostic.Create(
            context.Descriptor, second.Goal.Location, first.Goal.DisplayName, second.Goal.DisplayName,
            counted.DisplayName)
            .WithLabel(first.Goal.Location, "shares the credit differently");
}
