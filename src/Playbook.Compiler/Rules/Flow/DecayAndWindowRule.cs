using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// Points that must be there after a silence have not faded in it: a condition that asks for both a silence and a
/// score can hold. Asked only where nothing but what is silent adds to the score.
/// </summary>
internal sealed class DecayAndWindowRule() : BuiltInRule("PB3027")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        foreach (var entry in graph.Conditions)
            Check(context, graph, ConditionParts.Of(graph, entry.Condition));
    }

    private static void Check(RuleContext context, FlowGraph graph, List<ConditionPlan> parts)
    {
        foreach (var silence in parts.OfType<NotPlan>())
        {
            if (silence.Part is not HappenedPlan { Window.IsSinceEnrolling: false } happened)
                continue;
            foreach (var part in parts)
            {
                if (ValueSet.Of(part) is { Operand: ScoreOperand score, Values.IsDefault: true } asked
                    && Left(graph, graph.Scores[score.Score], happened) is { } left && left < asked.From
                    && !part.Location.Equals(SourceLocation.None))
                    Report(context, graph.Scores[score.Score], silence, part, asked.From, left);
            }
        }
    }

    private static void Report(
        RuleContext context, ScorePlan score, ConditionPlan silence, ConditionPlan part, long wanted, long left)
    {
        var diagnostic = Diagnostic.Create(
            context.Descriptor, part.Location, score.Name, $"{wanted}", $"{left}");
        if (!silence.Location.Equals(SourceLocation.None))
            diagnostic = diagnostic.WithLabel(silence.Location, "after this silence");
        context.Report(diagnostic);
    }

    // The most points that are left after the silence; null where something else may have added some in it.
    private static long? Left(FlowGraph graph, ScorePlan score, HappenedPlan silence)
    {
        var silent = EventsOf(graph, graph.Histories[silence.History].Match).ToList();
        var addsByItself = score.IsFit || score.Rules.Any(rule => rule.Points > 0
                && graph.Matches[rule.Match].ListensTo.Any(item => !silent.Contains(item)))
            || graph.Plays.SelectMany(play => play.Nodes).OfType<AddPointsNode>()
                .Any(node => node.Score == score.Index && node.Points > 0);
        if (addsByItself)
            return null;
        var lost = score.Decays
            .Where(decay => EventsOf(graph, decay.Match).All(silent.Contains))
            .Sum(decay => silence.Window.Length / decay.Every * decay.Loss);
        return lost == 0 ? null : Math.Max(score.Least, score.Greatest - lost);
    }

    private static IEnumerable<int> EventsOf(FlowGraph graph, int match) =>
        match < 0 || graph.Matches[match].IsActivity
            ? graph.Events.Where(item => item.Nature == Symbols.EventNature.Engagement).Select(item => item.Index)
            : graph.Matches[match].Where < 0 ? graph.Matches[match].ListensTo : [];
}
