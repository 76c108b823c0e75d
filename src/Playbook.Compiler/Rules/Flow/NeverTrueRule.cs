using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// What a condition asks for can hold at once. Exact for numbers, dates, choices and points that are asked about
/// together; other questions count as open.
/// </summary>
internal sealed class NeverTrueRule() : BuiltInRule("PB3013")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var entry in context.Flow?.Conditions ?? [])
        {
            if (context.Flow is { } graph && Contradiction.In(graph, entry.Condition) is { } pair)
                Report(context, pair.First, pair.Second);
        }
    }

    private static void Report(RuleContext context, ConditionPlan first, ConditionPlan second)
    {
        if (second.Location.Equals(SourceLocation.None))
            return;
        var diagnostic = Diagnostic.Create(context.Descriptor, second.Location);
        context.Report(first.Location.Equals(SourceLocation.None) || first == second
            ? diagnostic
            : diagnostic.WithLabel(first.Location, "this rules it out"));
    }
}
