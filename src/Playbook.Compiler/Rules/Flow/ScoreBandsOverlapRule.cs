using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>No value of a score falls into two bands.</summary>
internal sealed class ScoreBandsOverlapRule() : BuiltInRule("PB3012")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundScore>(Check);

    private static void Check(DeclarationRuleContext<BoundScore> context)
    {
        var bands = context.Declaration.Score.Bands;
        for (var second = 1; second < bands.Length; second++)
        {
            for (var first = 0; first < second; first++)
                Check(context, bands[first], bands[second]);
        }
    }

    private static void Check(RuleContext context, ScoreBandSymbol first, ScoreBandSymbol second)
    {
        var shared = Math.Max(first.Low, second.Low);
        if (shared <= Math.Min(first.High, second.High))
            context.Report(Diagnostic.Create(context.Descriptor, second.Location, $"{shared}", first.Name, second.Name)
                .WithLabel(first.Location, $"{shared} is in this band too"));
    }
}
