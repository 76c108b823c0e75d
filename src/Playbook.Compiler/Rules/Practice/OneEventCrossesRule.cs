using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>One click should not make a stranger hot: no single match reaches the highest band by itself.</summary>
internal sealed class OneEventCrossesRule() : BuiltInRule("PB4009")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundScore>(Check);

    private static void Check(DeclarationRuleContext<BoundScore> context)
    {
        var score = context.Declaration;
        var start = Math.Max(score.Score.Minimum, Math.Min(0, score.Score.Maximum));
        var top = score.Score.Bands.OrderBy(band => band.Low).LastOrDefault();
        if (score.IsFit || top is null || top.Low <= start)
            return;
        foreach (var rule in score.Rules.OfType<BoundPointsRule>())
        {
            if (start + rule.Points >= top.Low)
                context.Report(
                    rule.Location, $"{rule.Points}", rule.Match.Subject.DisplayName, top.Name, $"{top.Low}");
        }
    }
}
