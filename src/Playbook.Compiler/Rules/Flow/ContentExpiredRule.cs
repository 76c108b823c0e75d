using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// No content is over before the playbook that sends it begins, or before today.
/// </summary>
internal sealed class ContentExpiredRule() : BuiltInRule("PB3015")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var play = context.Declaration;
        var begins = play.Play.Playbook is { } playbook ? context.Workspace.Of(playbook).EffectiveFrom : null;
        foreach (var touch in play.Statements().OfType<BoundTouch>())
        {
            foreach (var content in ContentsOf(touch).Select(context.Workspace.Of))
            {
                if (content.Expires is not { } end)
                    continue;
                var name = content.Content.DisplayName;
                if (begins is not null && end.DayNumber <= begins.DayNumber)
                    context.Report(touch.Location, name, $"{end}", $"the playbook begins on {begins}");
                else if (context.Today is { } today && end.DayNumber <= today.DayNumber)
                    context.Report(touch.Location, name, $"{end}", $"today is {today}");
            }
        }
    }

    private static IEnumerable<ContentSymbol> ContentsOf(BoundTouch touch) => touch switch
    {
        BoundSend send => send.Contents,
        BoundShare share => [share.Content],
        _ => [],
    };
}
