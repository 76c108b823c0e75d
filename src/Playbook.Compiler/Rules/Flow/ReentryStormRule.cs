using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A play that starts again at every occurrence of what a lead does, and sends on a channel without a limit, sends as
/// often as they click.
/// </summary>
internal sealed class ReentryStormRule() : BuiltInRule("PB3014")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var play = context.Declaration;
        var waits = play.Statements().Any(statement => statement is BoundWait or BoundWaitUntil or BoundWaitUpTo);
        if (waits || !Restart.IsQuick(play))
            return;
        var trigger = play.Triggers.OfType<BoundMatchTrigger>()
            .FirstOrDefault(item => item.Per is null && IsOften(item.Match.Subject));
        var send = play.Statements().OfType<BoundSend>().FirstOrDefault(item =>
            item.Channel is { } channel && context.Workspace.Of(channel).Caps.IsEmpty);
        if (trigger is not null && send?.Channel is { } open)
        {
            context.Report(
                trigger.Location, play.Play.DisplayName, trigger.Match.Subject.DisplayName, open.DisplayName);
        }
    }

    private static bool IsOften(OccurrenceSymbol subject) =>
        subject is EventSymbol { Source: EventSource.Lead, Nature: EventNature.Engagement };
}
