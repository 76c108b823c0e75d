using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A few of one kind of click do not make a stranger hot: what a lead can do again and again has a limit, or counts so
/// little that it takes more than curiosity. One click that does it alone is told by another rule.
/// </summary>
internal sealed class ScoreLeakRule() : BuiltInRule("PB3018")
{
    /// <summary>Whoever does the same thing more often than this has shown interest.</summary>
    private const int MostRepeats = 20;

    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundScore>(Check);

    private static void Check(DeclarationRuleContext<BoundScore> context)
    {
        var score = context.Declaration;
        var start = Math.Max(score.Score.Minimum, Math.Min(0, score.Score.Maximum));
        var top = score.Score.Bands.OrderBy(band => band.Low).LastOrDefault();
        if (top is null || top.Low <= start)
            return;
        foreach (var rule in score.Rules.OfType<BoundPointsRule>().Where(rule => rule.Points > 0))
        {
            var repeats = (top.Low - start + rule.Points - 1) / rule.Points;
            if (repeats is > 1 and <= MostRepeats && rule.Limits.IsEmpty && IsOftenDone(context, rule.Match.Subject))
                context.Report(rule.Location, $"{repeats}", rule.Match.Subject.DisplayName, top.Name, $"{top.Low}");
        }
    }

    // What people do themselves, and a signal that one such thing fires; what somebody in a team says is no click.
    private static bool IsOftenDone(RuleContext context, OccurrenceSymbol subject) => subject switch
    {
        EventSymbol { Source: EventSource.Lead } => true,
        SignalSymbol signal => context.Workspace.Of(signal).Body is BoundAnyOfSignal any
            && any.Matches.Any(match => IsOftenDone(context, match.Subject)),
        _ => false,
    };
}
