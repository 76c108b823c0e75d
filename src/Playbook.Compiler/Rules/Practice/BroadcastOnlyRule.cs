using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// A public channel that we speak on is one that we listen to: something that people say there is used somewhere.
/// </summary>
internal sealed class BroadcastOnlyRule() : BuiltInRule("PB4023")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (PublicEars.AreOpen(context))
            return;
        foreach (var share in context.Workspace.Plays.SelectMany(play => play.Statements()).OfType<BoundShare>())
        {
            if (share.Channel is { IsPublic: true } channel && context.Workspace.Of(channel).Metric is null)
                context.Report(share.Location, channel.DisplayName);
        }
    }
}
