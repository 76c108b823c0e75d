using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A talk track is a few key words, not a text to read out.</summary>
internal sealed class VerbatimScriptRule() : BuiltInRule("PB4019")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    /// <summary>What a person can take in at a glance while listening.</summary>
    private const int MostWords = 30;

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var lines = context.Declaration.Statements().OfType<BoundCall>()
            .SelectMany(call => call.Talk.OfType<BoundTalkLine>())
            .Where(line => line.Kind is TalkKind.Tell or TalkKind.Feature);
        foreach (var line in lines)
        {
            var words = line.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length;
            if (words > MostWords)
                context.Report(line.Location, $"{words}", $"{MostWords}");
        }
    }
}
