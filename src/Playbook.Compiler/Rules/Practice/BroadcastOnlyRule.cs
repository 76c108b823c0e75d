using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// A public channel that we speak on is one that we listen to: something that people say there is used somewhere.
/// Told once a channel, where we speak first.
/// </summary>
internal sealed class BroadcastOnlyRule() : BuiltInRule("PB4023")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (PublicEars.AreOpen(context))
            return;
        var told = new HashSet<ChannelSymbol>();
        foreach (var share in context.Workspace.Plays.SelectMany(play => play.Statements()).OfType<BoundShare>())
        {
            if (share.Channel is { IsPublic: true } channel && context.Workspace.Of(channel).Metric is null
                && told.Add(channel))
                context.Report(share.Location, channel.DisplayName);
        }
    }
}
