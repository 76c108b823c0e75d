using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Ask before you list: the first thing said on a call is not a feature.</summary>
internal sealed class FeatureFirstRule() : BuiltInRule("PB4018")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.Statements().OfType<BoundCall>())
        {
            var said = call.Talk.FirstOrDefault(line =>
                line is BoundQuestion or BoundTalkLine { Kind: TalkKind.Tell or TalkKind.Feature });
            if (said is BoundTalkLine { Kind: TalkKind.Feature } feature)
                context.Report(feature.Location, feature.Text);
        }
    }
}
