using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// Coming into a band changes something: it, or the band below it, is asked about somewhere. A lead in a band that
/// nothing tells from the one below can sit there for ever. Where points are asked about, or nothing at all, bands are
/// only names.
/// </summary>
internal sealed class NoUpperWaitRule() : BuiltInRule("PB4006")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        var asked = new HashSet<Question>(
            graph.Conditions.SelectMany(entry => Asked(graph, entry.Condition, isNegated: false)));
        var askedScores = new HashSet<int>(asked.Select(item => item.Score));
        var plans = graph.Scores.ToDictionary(plan => plan.Location);
        foreach (var score in context.Workspace.Scores.Where(score => !score.Score.IsPrelude))
        {
            if (!plans.TryGetValue(score.Location, out var plan) || !askedScores.Contains(plan.Index)
                || asked.Contains(new(plan.Index, -1)))
                continue;
            var bands = score.Score.Bands.OrderBy(band => band.Low).ToList();
            for (var i = 1; i < bands.Count; i++)
            {
                if (!IsAsked(bands[i - 1]) && !IsAsked(bands[i]))
                    context.Report(bands[i].Location, bands[i].Name, score.Score.DisplayName);
            }

            bool IsAsked(ScoreBandSymbol band) => asked.Contains(new(plan.Index, IndexOf(plan, band)));
        }
    }

    private static int IndexOf(ScorePlan plan, ScoreBandSymbol band) =>
        plan.Bands.IndexOf(plan.Bands.First(item => item.Name == band.Name));

    /// <param name="Band">A band that a condition tells from others; -1 for points asked as a number.</param>
    private sealed record Question(int Score, int Band);

    private static IEnumerable<Question> Asked(
        FlowGraph graph, ConditionPlan condition, bool isNegated) =>
        condition switch
        {
            AllPlan all => all.Parts.SelectMany(part => Asked(graph, part, isNegated)),
            AnyPlan any => any.Parts.SelectMany(part => Asked(graph, part, isNegated)),
            NotPlan not => Asked(graph, not.Part, !isNegated),
            InBandPlan band => isNegated
                ? Enumerable.Range(0, graph.Scores[band.Score].Bands.Length).Where(index => index != band.Band)
                    .Select(index => new Question(band.Score, index))
                : [new(band.Score, band.Band)],
            ComparePlan { Operand: ScoreOperand score } => [new(score.Score, -1)],
            RangePlan { Operand: ScoreOperand score } => [new(score.Score, -1)],
            OneOfPlan { Operand: ScoreOperand score } => [new(score.Score, -1)],
            _ => [],
        };
}
