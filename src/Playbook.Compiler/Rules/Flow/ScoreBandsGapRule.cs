using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>Every value of a score with bands falls into one of them.</summary>
internal sealed class ScoreBandsGapRule() : BuiltInRule("PB3011")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundScore>(Check);

    private static void Check(DeclarationRuleContext<BoundScore> context)
    {
        var score = context.Declaration.Score;
        if (score.Bands.IsEmpty)
            return;
        for (var points = score.Minimum; points <= score.Maximum; points++)
        {
            if (score.Bands.Any(band => band.Contains(points)))
                continue;
            context.Report(score.Location, score.DisplayName, $"{points}");
            return;
        }
    }
}
