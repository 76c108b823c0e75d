using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A band begins where the score can get. The best score is the sum of what counts once in a lifetime, or the score's
/// end where any rule may count again and again; statements that add points count as such a rule.
/// </summary>
internal sealed class BandUnreachableRule() : BuiltInRule("PB3004")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var raised = context.Workspace.Plays.SelectMany(play => play.Statements())
            .OfType<BoundAddScore>().Where(statement => statement.Points > 0).Select(statement => statement.Score)
            .ToList();
        foreach (var score in context.Workspace.Scores.Where(score => !raised.Contains(score.Score)))
            Check(context, score);
    }

    private static void Check(RuleContext context, BoundScore score)
    {
        var best = Best(score);
        foreach (var band in score.Score.Bands.Where(band => band.Low > best))
        {
            var diagnostic = Diagnostic.Create(context.Descriptor, band.Location, band.Name, $"{band.Low}", $"{best}");
            foreach (var rule in score.Rules.Where(rule => rule.Points > 0).Take(4))
                diagnostic = diagnostic.WithLabel(rule.Location, $"adds {rule.Points}");
            context.Report(diagnostic);
        }
    }

    private static int Best(BoundScore score)
    {
        var start = Math.Max(score.Score.Minimum, Math.Min(0, score.Score.Maximum));
        var up = score.Rules.Where(rule => rule.Points > 0).ToList();
        var sum = up.Sum(rule => (long)rule.Points);
        return up.All(CountsOnce) ? (int)Math.Min(score.Score.Maximum, start + sum) : score.Score.Maximum;
    }

    private static bool CountsOnce(BoundScoreRule rule) =>
        rule is BoundFitRule
        || (rule is BoundPointsRule points
            && points.Limits.Any(limit => limit is { Times: 1, Per: null, PerField: null }));
}
