using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Content that no play sends and no call points at lies on a shelf that nobody walks past.</summary>
internal sealed class ContentUnusedRule() : BuiltInRule("PB4029")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var content in context.Workspace.Contents)
        {
            if (!content.Content.IsPrelude && !context.Usage.IsUsed(content.Content))
                context.Report(content.Content.Location, content.Content.DisplayName);
        }
    }
}
