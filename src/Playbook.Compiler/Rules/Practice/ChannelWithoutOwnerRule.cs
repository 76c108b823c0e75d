using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A channel that belongs to nobody is answered by nobody.</summary>
internal sealed class ChannelWithoutOwnerRule() : BuiltInRule("PB4038")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundChannel>(Check);

    private static void Check(DeclarationRuleContext<BoundChannel> context)
    {
        var channel = context.Declaration;
        if (channel.Owner is null)
            context.Report(channel.Channel.Location, channel.Channel.DisplayName);
    }
}
