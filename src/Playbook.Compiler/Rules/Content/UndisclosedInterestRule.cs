using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// An interest that is said at one piece of a source is said at all of them: readers meet them one at a time.
/// </summary>
internal sealed class UndisclosedInterestRule() : BuiltInRule("PB5004")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var bySource = context.Workspace.Contents.Where(content => content.Source is not null)
            .ToLookup(content => content.Source ?? "", StringComparer.OrdinalIgnoreCase);
        foreach (var pieces in bySource)
        {
            if (pieces.FirstOrDefault(content => content.Disclosure is not null) is not { } open)
                continue;
            foreach (var silent in pieces.Where(content => content.Disclosure is null))
            {
                context.Report(
                    Diagnostics.Diagnostic.Create(
                        context.Descriptor, silent.Content.Location, silent.Content.DisplayName, pieces.Key,
                        open.Content.DisplayName)
                    .WithLabel(open.Content.Location, "here the interest is said"));
            }
        }
    }
}
