using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Guides.Model;

namespace Playbook.Guides.Building;

/// <summary>Scores, signals, hand-offs and clocks, with the codes that the flow graph gives them.</summary>
internal sealed class RuleReader(BuildScope scope, NodeReader nodes)
{
    private const int MostSums = 6;

    public ImmutableArray<GuideScore> Scores(ImmutableArray<GuideTrace> traces) =>
    [
        .. from score in scope.Workspace.Scores
           where scope.IsOwn(score.Score)
           from plan in scope.Flow.Scores
           where plan.Id == score.Score.QualifiedName
           select Score(score, plan, traces),
    ];

    public ImmutableArray<GuideSignal> Signals(ImmutableArray<GuidePlay> plays) =>
    [
        .. from signal in scope.Workspace.Signals
           where scope.IsOwn(signal.Signal)
           select new GuideSignal(
               signal.Signal.QualifiedName,
               signal.Signal.DisplayName,
               scope.Conditions.Of(signal.Body),
               [.. Users(signal).Distinct(StringComparer.Ordinal)]),
    ];

    public ImmutableArray<GuideHandoff> Handoffs(ImmutableArray<GuideAction> actions) =>
    [
        .. from handoff in scope.Workspace.Handoffs
           where scope.IsOwn(handoff.Handoff)
           from plan in scope.Flow.Handoffs
           where plan.Id == handoff.Handoff.QualifiedName
           select Handoff(handoff, plan, actions.Any(action => action.Code == plan.AcceptId)),
    ];

    /// <summary>Every clock: those of actions, and those of hand-offs.</summary>
    public ImmutableArray<GuideClock> Clocks()
    {
        var clocks = ImmutableArray.CreateBuilder<GuideClock>();
        foreach (var plan in scope.Plans)
        {
            foreach (var node in plan.Nodes.Where(NodeReader.IsAction))
            {
                if (nodes.Clock(node) is { } clock)
                    clocks.Add(Clock(node.StableId, nodes.Actor(node, plan), nodes.Do(node), clock, null));
            }
        }

        foreach (var handoff in scope.Handoffs)
            clocks.AddRange(Clocks(handoff));
        return clocks.ToImmutable();
    }

    private IEnumerable<GuideClock> Clocks(HandoffPlan handoff)
    {
        var taker = scope.ActorName(handoff.To);
        yield return Clock(handoff.AcceptId, taker, scope.Words["clock.accept"], handoff.Accept, handoff.Name);
        if (handoff.Feedback is { } feedback)
            yield return Clock(handoff.FeedbackId, taker, scope.Words["clock.feedback"], feedback, handoff.Name);
        foreach (var reason in handoff.Reasons)
        {
            var title = BuildScope.Title(reason.Title, reason.Name);
            if (reason.Within is { } within)
                yield return Clock(
                    reason.Id, scope.ActorName(reason.FixBy), scope.Words["clock.fix", title], within, handoff.Name);
        }
    }

    private GuideClock Clock(string code, string actor, string what, ClockPlan clock, string? handoff) => new(
        code, actor, what, nodes.Limit(clock), nodes.Otherwise(clock), handoff, FlowLinks.Days(clock.Length) * 1440);

    private GuideScore Score(BoundScore score, ScorePlan plan, ImmutableArray<GuideTrace> traces)
    {
        var title = score.Score.DisplayName;
        return new GuideScore(
            score.Score.Name,
            char.ToUpperInvariant(title[0]) + title[1..],
            score.Score.Minimum,
            score.Score.Maximum,
            score.IsFit,
            [.. score.Score.Bands.OrderBy(band => band.Low).Select(band => new GuideBand(band.DisplayName, band.Low))],
            [.. score.Rules.Select((rule, index) => ScoreRule(rule, plan, index))],
            [.. score.Decays.Select(decay => scope.Words[
                "score.loses",
                scope.Words.Formats.Number(decay.Points),
                scope.Phrases.Of(decay.Every),
                decay.Without is { } what ? scope.Conditions.Of(what) : scope.Words["activity"]])],
            Sums(score, traces));
    }

    /// <summary>
    /// The moves of the scenario that moves the score most within the first few: one worked sum teaches,
    /// twenty hide it.
    /// </summary>
    private ImmutableArray<GuideScoreSum> Sums(BoundScore score, ImmutableArray<GuideTrace> traces)
    {
        var best = traces.MaxBy(trace => Math.Min(MostSums, trace.Lines.Count(IsMove)));
        if (best is null)
            return [];

        bool IsMove(GuideTraceLine line) => line.Score == score.Score.Name;
        var sums = ImmutableArray.CreateBuilder<GuideScoreSum>();
        var happened = "";
        foreach (var line in best.Lines)
        {
            if (line.Kind == GuideTraceKind.Event)
                happened = line.Text;
            if (IsMove(line) && sums.Count < MostSums)
                sums.Add(new GuideScoreSum($"{line.Day}, {line.Time}", happened, line.Text));
        }

        return sums.ToImmutable();
    }

    private GuideScoreRule ScoreRule(BoundScoreRule rule, ScorePlan plan, int index)
    {
        var code = plan.Rules[index].Id;
        return rule switch
        {
            BoundPointsRule points =>
                new GuideScoreRule(
                    code,
                    rule.Points,
                    scope.Conditions.Of(points.Match),
                    string.Join(" ", points.Limits.Select(Limit))),
            BoundFitRule fit => new GuideScoreRule(code, rule.Points, scope.Conditions.Of(fit.Condition), ""),
            _ => throw new InvalidOperationException($"Unreachable: {rule.GetType().Name}."),
        };
    }

    private string Limit(BoundScoreLimit limit) => limit switch
    {
        { PerField: { } field } => scope.Words["limit.field", scope.Phrases.Name(field)],
        { Times: 1, Per: null } => scope.Words["limit.once"],
        { Times: 1, Per: { } per } => scope.Words["limit.once.per", scope.Phrases.Window(per)],
        { Per: { } per } =>
            scope.Words["limit.times.per", scope.Words.Count("times", limit.Times), scope.Phrases.Window(per)],
        _ => scope.Words["limit.times", scope.Words.Count("times", limit.Times)],
    };

    private GuideHandoff Handoff(BoundHandoff handoff, HandoffPlan plan, bool isUsed) => new(
        plan.Id,
        handoff.Handoff.Name,
        handoff.Handoff.DisplayName,
        handoff.From?.DisplayName ?? "",
        handoff.To?.DisplayName ?? "",
        [.. handoff.Gives.Select(gift => new GuideOutcome(gift.Receiver.DisplayName, gift.Text))],
        handoff.GoodLead is { } good ? scope.Conditions.Of(good) : "",
        [.. handoff.SignedBy.Select(signer => signer.DisplayName)],
        [.. handoff.Rejects.Select(Reject)],
        isUsed);

    private GuideReject Reject(BoundReject reject) =>
        new(reject.Reason.Name, reject.Reason.DisplayName, reject.Route switch
    {
        BoundPlayRoute play => scope.Words["route.play", play.Play.DisplayName, scope.Phrases.Dative(play.After)],
        BoundFinishRoute => scope.Words["route.finish"],
        BoundFixRoute fix => scope.Words["route.fix", fix.Actor.DisplayName, scope.Phrases.Limit(fix.Within)],
        _ => throw new InvalidOperationException($"Unreachable: {reject.Route.GetType().Name}."),
    });

    /// <summary>Plays and scores that a signal moves.</summary>
    private IEnumerable<string> Users(BoundSignal signal)
    {
        bool Is(BoundMatchTrigger trigger) => trigger.Match.Subject.Equals(signal.Signal);
        var starts = scope.Plays.Where(play => play.Triggers.OfType<BoundMatchTrigger>().Any(Is))
            .Select(play => play.Play.DisplayName);
        var scores =
            from score in scope.Workspace.Scores
            where score.Rules.OfType<BoundPointsRule>().Any(rule => rule.Match.Subject.Equals(signal.Signal))
            select score.Score.DisplayName;
        return starts.Concat(scores);
    }
}
