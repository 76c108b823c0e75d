using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// Content that was to be looked at again has been looked at.
/// </summary>
internal sealed class ReviewOverdueRule() : BuiltInRule("PB5002")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Today is not { } today)
            return;
        foreach (var content in context.Workspace.Contents)
        {
            if (content.ReviewBy is { } by && by.DayNumber < today.DayNumber && context.Usage.IsUsed(content.Content))
                context.Report(content.Content.Location, content.Content.DisplayName, $"{by}", $"{today}");
        }
    }
}
