using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Scores ⇒ plans: rules, decay and bands in points.</summary>
internal sealed class ScoreLowering
{
    private readonly LoweringContext _context;
    private readonly ConditionLowering _conditions;

    private ScoreLowering(LoweringContext context)
    {
        _context = context;
        _conditions = new ConditionLowering(context, null);
    }

    public static ImmutableArray<ScorePlan> Lower(LoweringContext context)
    {
        var lowering = new ScoreLowering(context);
        return [.. context.Workspace.Scores.Select(lowering.Lower)];
    }

    private ScorePlan Lower(BoundScore score, int index)
    {
        var names = new UniqueNames();
        return Lower(score, index, names);
    }

    private ScorePlan Lower(BoundScore score, int index, UniqueNames names) => new()
    {
        Index = index,
        Id = score.Score.QualifiedName,
        Name = score.Score.Name,
        Least = score.Score.Minimum,
        Greatest = score.Score.Maximum,
        IsFit = score.IsFit,
        Rules = [.. score.Rules.Select((rule, i) => Rule(score.Score, rule, i, names))],
        Decays = [.. score.Decays.Select(Decay)],
        Bands = [.. score.Score.Bands.Select(band => new ScoreBandPlan(band.Name, band.Low, band.High + 1L))],
        ValueSlot = -1,
        Location = score.Location,
    };

    private ScoreRulePlan Rule(ScoreSymbol score, BoundScoreRule rule, int index, UniqueNames names) => rule switch
    {
        BoundPointsRule points => new ScoreRulePlan(
            $"{score.QualifiedName}.{names.Take(points.Match.Subject.Name)}",
            index,
            points.Points,
            _conditions.Match(points.Match),
            -1,
            [.. points.Limits.Select(Limit)],
            rule.Location),
        BoundFitRule fit => new ScoreRulePlan(
            $"{score.QualifiedName}.{names.Take("if")}",
            index,
            fit.Points,
            -1,
            _context.Conditions.Add(
                ConditionRole.ScoreRule, -1, $"score.{score.QualifiedName}.if", _conditions.Lower(fit.Condition)),
            [],
            rule.Location),
        _ => throw new InvalidOperationException($"Unreachable: score rule {rule.GetType().Name}."),
    };

    private ScoreLimitPlan Limit(BoundScoreLimit limit) => new()
    {
        Times = limit.Times,
        Per = limit.Per,
        EventField = limit.PerField is { } field ? _context.Symbols.EventField(field) : -1,
        Values = limit.PerField is { } known ? Values(known.Type) : [],
        Slot = -1,
    };

    /// <summary>The values that a closed type can have; empty for an open one.</summary>
    private static ImmutableArray<string> Values(PlaybookType type) => type.Kind switch
    {
        TypeKind.Choice => type.Choices,
        _ => [],
    };

    private DecayPlan Decay(BoundDecay decay)
    {
        var match = decay.Without is { } without
            ? _conditions.Match(new BoundMatch(decay.Location, without, null))
            : _context.Matches.OfActivity(decay.Location);
        var history = decay.Without is null ? -1 : _context.Matches.HistoryOf(match);
        return new DecayPlan(decay.Points, decay.Every.Milliseconds, match, history, -1, -1, decay.Location);
    }
}
