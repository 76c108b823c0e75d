using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// What several playbooks send to people one by one is worth sharing: the company's content with a link of its own,
/// meant for no segment, that we may show, where we speak in public.
/// </summary>
internal sealed class ContentNeverSharedRule() : BuiltInRule("PB4030")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var statements = context.Workspace.Plays.SelectMany(play => play.Statements()).ToList();
        var shared = new HashSet<Symbol>(statements.OfType<BoundShare>().Select(share => share.Content));
        if (shared.Count == 0)
            return;
        foreach (var content in context.Workspace.Contents.Where(IsForAll))
        {
            if (!shared.Contains(content.Content) && SendersOf(context, content.Content) is > 1 and var senders)
                context.Report(content.Content.Location, content.Content.DisplayName, $"{senders}");
        }
    }

    private static int SendersOf(RuleContext context, ContentSymbol content) =>
        context.Workspace.Plays
            .Where(play => play.Statements().OfType<BoundSend>().Any(send => send.Contents.Contains(content)))
            .Select(play => play.Play.Playbook).Distinct().Count();

    private static bool IsForAll(BoundContent content) =>
        !content.Content.IsPrelude && content.Content.Playbook is null
        && content.Link is not null && content.Content.Purpose == TouchPurpose.Value
        && content.Segments.IsEmpty && !content.HasPersonalData && content.Source is null && content.Rights is null
        && content.Expires is null;
}
