using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>On a call, a question comes before what we have to tell.</summary>
internal sealed class PitchBeforeListeningRule() : BuiltInRule("PB4022")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.Statements().OfType<BoundCall>())
        {
            var said = call.Talk.FirstOrDefault(line =>
                line is BoundQuestion or BoundTalkLine { Kind: TalkKind.Tell or TalkKind.Feature });
            if (said is BoundTalkLine { Kind: TalkKind.Tell } pitch)
                context.Report(pitch.Location, pitch.Text);
        }
    }
}
