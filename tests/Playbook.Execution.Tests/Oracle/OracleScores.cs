using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The points of one lead.</summary>
internal sealed class OracleScores
{
    private readonly BoundWorkspace workspace;
    private readonly OracleLead lead;
    private readonly OracleCalendar calendar;
    private readonly Dictionary<ScoreSymbol, int> points = [];
    private readonly List<(BoundPointsRule Rule, long Time, ConstantValue? Key)> credits = [];
    private long asOf;

    public OracleScores(BoundWorkspace workspace, OracleLead lead, OracleCalendar calendar)
    {
        this.workspace = workspace;
        this.lead = lead;
        this.calendar = calendar;
        Conditions = new OracleConditions(workspace, lead, this, calendar);
        foreach (var score in workspace.Scores)
            points[score.Score] = Clamp(score.Score, 0);
    }

    public OracleConditions Conditions { get; }

    /// <summary>The points at an instant that is not before the last input.</summary>
    public int PointsAt(ScoreSymbol score, long at)
    {
        var declaration = workspace.Of(score);
        if (declaration.IsFit)
            return at == lead.Clock ? points[score] : Fit(declaration, at);
        var lost = declaration.Decays.Sum(decay => decay.Points * DecayTimes(decay, asOf, at).Count());
        return Clamp(score, points[score] - lost);
    }

    /// <summary>Takes in what this input brought.</summary>
    public void Take(long at, IReadOnlyCollection<OracleOccurrence> news)
    {
        if (!lead.Is(Mutation.PointsBeforeDecay))
            Decay(at);
        foreach (var score in workspace.Scores.Where(score => !score.IsFit))
        {
            foreach (var rule in score.Rules.OfType<BoundPointsRule>())
            {
                foreach (var occurrence in news.Where(item => Conditions.Matches(rule.Match, item)))
                    Credit(score.Score, rule, occurrence);
            }
        }

        if (lead.Is(Mutation.PointsBeforeDecay))
            Decay(at);
        TakeFit(at);
    }

    /// <summary>Another lead's points are added to these, both as time has left them.</summary>
    public void Absorb(OracleScores gone, long now)
    {
        Decay(now);
        gone.Decay(now);
        foreach (var score in workspace.Scores.Where(score => !score.IsFit && !lead.Is(Mutation.MergeLosesPoints)))
            Add(score.Score, gone.points[score.Score]);
        credits.AddRange(gone.credits);
    }

    private void Decay(long at)
    {
        foreach (var score in workspace.Scores.Where(score => !score.IsFit))
            points[score.Score] = PointsAt(score.Score, at);
        asOf = at;
    }

    public void TakeFit(long at)
    {
        foreach (var score in workspace.Scores.Where(score => score.IsFit))
            points[score.Score] = Fit(score, at);
    }

    public void Add(ScoreSymbol score, int change) => points[score] = Clamp(score, points[score] + change);

    /// <summary>The instants after the one and up to the other at which time takes points away.</summary>
    public IEnumerable<long> DecayTimes(BoundDecay decay, long after, long until)
    {
        var times = lead.History
            .Where(item => item.Input < lead.Input || item.Time < until || lead.Is(Mutation.DecayFromThisInput))
            .Where(item => decay.Without is { } wanted ? item.Subject.Equals(wanted)
                : item.IsActivity || lead.Is(Mutation.AnythingIsActivity))
            .Select(item => item.Time).ToList();
        if (times.Count == 0)
            yield break;
        var every = decay.Every.Milliseconds;
        for (var at = times.Max() + every; lead.Is(Mutation.DecayALittleLater) ? at < until : at <= until; at += every)
        {
            if (at > after)
                yield return at;
        }
    }

    private int Clamp(ScoreSymbol score, int value) => Math.Clamp(
        value,
        lead.Is(Mutation.NoLowerClamp) ? int.MinValue : score.Minimum,
        lead.Is(Mutation.NoUpperClamp) ? int.MaxValue : score.Maximum);

    private int Fit(BoundScore score, long at) => Clamp(score.Score, score.Rules.OfType<BoundFitRule>()
        .Where(rule => Conditions.Holds(rule.Condition, at)).Sum(rule => rule.Points));

    private void Credit(ScoreSymbol score, BoundPointsRule rule, OracleOccurrence occurrence)
    {
        var past = credits.Where(item => ReferenceEquals(item.Rule, rule)).ToList();
        ConstantValue? key = null;
        foreach (var limit in rule.Limits)
        {
            if (limit.PerField is { } field)
            {
                key = occurrence.Values.GetValueOrDefault(field.Name);
                if (key is null || past.Any(item => item.Key is { } old && AreOne(old, key)))
                    return;
            }
            else if (past.Count(item => limit.Per is not { } per
                || item.Time > LimitFrom(score, per, occurrence.Time))
                    >= limit.Times + (lead.Is(Mutation.OneMoreUnderTheLimit) ? 1 : 0))
            {
                return;
            }
        }

        credits.Add((rule, occurrence.Time, key));
        Add(score, rule.Points);
    }

    private bool AreOne(ConstantValue left, ConstantValue right) => lead.Is(Mutation.OnceForAnyValue)
        || (OracleValues.AreEqual(left, right) && !lead.Is(Mutation.OnceForEveryValue));

    // What is after this instant counts against the limit.
    private long LimitFrom(ScoreSymbol score, Duration per, long at)
    {
        if (!per.IsCalendar)
            return at - per.Milliseconds - (lead.Is(Mutation.LimitWindowClosed) ? 1 : 0);
        var zone = calendar.LeadZoneIn(score.Playbook);
        return OracleCalendar.At(
            zone, OracleCalendar.StartOf(per.Unit, OracleCalendar.LocalOf(zone, at).Date), 0) - 1;
    }
}
