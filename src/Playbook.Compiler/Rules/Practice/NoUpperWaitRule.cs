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
        var asked = new HashSet<(int Score, int Band)>(
            graph.Conditions.SelectMany(entry => Asked(graph, entry.Condition, isNegated: false)));
        var askedScores = new HashSet<int>(asked.Select(item => item.Score));
        var plans = graph.Scores.ToDictionary(plan => plan.Location);
        foreach (var score in context.Workspace.Scores.Where(score => !score.Score.IsPrelude))
        {
            if (!plans.TryGetValue(score.Location, out var plan) || !askedScores.Contains(plan.Index)
                || asked.Contains((plan.Index, -1)))
                continue;
            var bands = score.Score.Bands.OrderBy(band => band.Low).ToList();
            foreach (var (below, band) in bands.Zip(bands.Skip(1), (below, band) => (below, band)))
            {
                if (!IsAsked(below) && !IsAsked(band))
                    context.Report(band.Location, band.Name, score.Score.DisplayName);
            }

            bool IsAsked(ScoreBandSymbol band) => asked.Contains((plan.Index, IndexOf(plan, band)));
        }
    }

    private static int IndexOf(ScorePlan plan, ScoreBandSymbol band) =>
        plan.Bands.Select((item, index) => (item, index)).First(pair => pair.item.Name == band.Name).index;

    // The bands that a condition tells from others; -1 for points asked as a number.
    private static IEnumerable<(int Score, int Band)> Asked(
        FlowGraph graph, ConditionPlan condition, bool isNegated) =>
        condition switch
        {
            AllPlan all => all.Parts.SelectMany(part => Asked(graph, part, isNegated)),
            AnyPlan any => any.Parts.SelectMany(part => Asked(graph, part, isNegated)),
            NotPlan not => Asked(graph, not.Part, !isNegated),
            InBandPlan band => isNegated
                ? Enumerable.Range(0, graph.Scores[band.Score].Bands.Length).Where(index => index != band.Band)
                    .Select(index => (band.Score, index))
                : [(band.Score, band.Band)],
            ComparePlan { Operand: ScoreOperand score } => [(score.Score, -1)],
            RangePlan { Operand: ScoreOperand score } => [(score.Score, -1)],
            OneOfPlan { Operand: ScoreOperand score } => [(score.Score, -1)],
            _ => [],
        };
}
