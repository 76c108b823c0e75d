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

    /// <summary>True where the rule speaks of a play; others that see the same leave it to this one.</summary>
    public static bool IsStorm(RuleContext context, BoundPlay play) =>
        Restart.IsQuick(play) && !Waits(play) && TriggerOf(play) is not null && SendOf(context, play) is not null;

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var play = context.Declaration;
        if (IsStorm(context, play) && TriggerOf(play) is { } trigger && SendOf(context, play)?.Channel is { } open)
        {
            context.Report(
                trigger.Location, play.Play.DisplayName, trigger.Match.Subject.DisplayName, open.DisplayName);
        }
    }

    private static bool Waits(BoundPlay play) =>
        play.Statements().Any(statement => statement is BoundWait or BoundWaitUntil or BoundWaitUpTo);

    private static BoundMatchTrigger? TriggerOf(BoundPlay play) =>
        play.Triggers.OfType<BoundMatchTrigger>()
            .FirstOrDefault(item => item.Per is null && IsOften(item.Match.Subject));

    private static BoundSend? SendOf(RuleContext context, BoundPlay play) =>
        play.Statements().OfType<BoundSend>().FirstOrDefault(item =>
            item.Channel is { } channel && context.Workspace.Of(channel).Caps.IsEmpty);

    private static bool IsOften(OccurrenceSymbol subject) =>
        subject is EventSymbol { Source: EventSource.Lead, Nature: EventNature.Engagement };
}
