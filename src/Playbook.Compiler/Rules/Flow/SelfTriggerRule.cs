using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A play that starts again at any answer to a message, and sends messages itself, is started by its own.
/// </summary>
internal sealed class SelfTriggerRule() : BuiltInRule("PB3033")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var play = context.Declaration;
        var sends = play.Statements().OfType<BoundSend>().SelectMany(send => send.Contents).ToList();
        if (sends.Count == 0 || !Restart.IsQuick(play) || ReentryStormRule.IsStorm(context, play))
            return;
        foreach (var trigger in play.Triggers.OfType<BoundMatchTrigger>())
        {
            if (trigger.Match is { Where: null, Subject: EventSymbol item } && AnswersContent(item))
                context.Report(trigger.Location, play.Play.DisplayName, item.DisplayName, sends[0].DisplayName);
        }
    }

    // An event that says which content it is about may be about what the play itself sent.
    private static bool AnswersContent(EventSymbol item) =>
        item.Source is EventSource.Lead or EventSource.System
        && item.Fields.Any(field => field.Type is { Kind: TypeKind.Reference, Target: "content" });
}
