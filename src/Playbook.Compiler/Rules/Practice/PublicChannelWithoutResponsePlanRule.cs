using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Whoever speaks in public gets answers in public, also loud ones, and has a plan for them.</summary>
internal sealed class PublicChannelWithoutResponsePlanRule() : BuiltInRule("PB4024")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var hasPlan = context.Workspace.Cards.Any(card =>
            card.Card.KindName == CardKinds.Listen && card.EntriesOf("loud").Any());
        // Where nobody listens at all, a plan for loud answers is the second question.
        if (hasPlan || !PublicEars.AreOpen(context))
            return;
        foreach (var channel in context.Workspace.Channels.Where(channel => channel.Channel.IsPublic))
        {
            var share = context.Usage.UsersOf(channel.Channel).OfType<BoundPlay>()
                .SelectMany(play => play.Statements()).OfType<BoundShare>()
                .FirstOrDefault(share => channel.Channel.Equals(share.Channel));
            // A channel of the prelude has no line of the author's; the first word spoken on it has one.
            if (share is not null)
            {
                context.Report(
                    channel.Channel.IsPrelude ? share.Location : channel.Channel.Location,
                    channel.Channel.DisplayName);
            }
        }
    }
}
