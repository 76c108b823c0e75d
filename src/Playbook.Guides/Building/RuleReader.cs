using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Guides.Model;

namespace Playbook.Guides.Building;

/// <summary>Scores, signals, hand-offs and clocks, with the codes that the flow graph gives them.</summary>
internal sealed class RuleReader(BuildScope scope, NodeReader nodes)
{
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
           select Handoff(handoff, plan, actions.Any(action => action.Code == plan.Id)),
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

        foreach (var handoff in scope.Flow.Handoffs)
        {
            clocks.Add(
                Clock(
                    handoff.Id,
                    scope.ActorName(handoff.To),
                    scope.Words["clock.accept"],
                    handoff.Accept,
                    handoff.Name));
            if (handoff.Feedback is { } feedback)
                clocks.Add(
                    Clock(
                        handoff.Id,
                        scope.ActorName(handoff.To),
                        scope.Words["clock.feedback"],
                        feedback,
                        handoff.Name));
            foreach (var reason in handoff.Reasons)
            {
                if (reason.Within is { } within)
                    clocks.Add(
                        Clock(
                            handoff.Id,
                            scope.ActorName(reason.FixBy),
                            scope.Words["clock.fix", BuildScope.Title(reason.Title, reason.Name)],
                            within,
                            handoff.Name));
            }
        }

        return clocks.ToImmutable();
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
                decay.Without is { } what ? what.DisplayName : scope.Words["activity"]])],
            [.. traces.SelectMany(trace => trace.Lines).Where(line => IsAbout(score, line))]);
    }

    /// <summary>A trace tells a score's moves by its name: <c>engagement 0 to 20</c>.</summary>
    private static bool IsAbout(BoundScore score, GuideTraceLine line) =>
        line.Kind == GuideTraceKind.Score
        && line.Text.StartsWith(Phrases.Spaced(score.Score.Name) + " ", StringComparison.Ordinal);

    private GuideScoreRule ScoreRule(BoundScoreRule rule, ScorePlan plan, int index)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"{plan.Id}.{index + 1}");
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
        { PerField: { } field } => scope.Words["limit.field", field.DisplayName],
        { Times: 1, Per: null } => scope.Words["limit.once"],
        { Times: 1, Per: { } per } => scope.Words["limit.once.per", scope.Phrases.Per(per)],
        { Per: { } per } =>
            scope.Words["limit.times.per", scope.Words.Count("times", limit.Times), scope.Phrases.Per(per)],
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
        BoundPlayRoute play => scope.Words["route.play", play.Play.DisplayName, scope.Phrases.Of(play.After)],
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

    /// <summary>The way from every printed code to its line.</summary>
    public ImmutableArray<GuideRule> Rules(GuideModel model)
    {
        var rules = ImmutableArray.CreateBuilder<GuideRule>();
        foreach (var plan in scope.Plans)
        {
            foreach (var node in plan.Nodes.Where(NodeReader.IsAction))
                rules.Add(Rule(node.StableId, nodes.Do(node), node.Location, "R"));
        }

        foreach (var plan in scope.Flow.Handoffs.Where(plan => model.Handoffs.Any(handoff => handoff.Code == plan.Id)))
            rules.Add(Rule(plan.Id, NodeReader.Title(plan), plan.Location, "H1"));
        foreach (var plan in scope.Flow.Signals.Where(plan => model.Signals.Any(signal => signal.Code == plan.Id)))
            rules.Add(Rule(plan.Id, BuildScope.Title(plan.Title, plan.Name), plan.Location, "S1"));
        foreach (var plan in scope.Flow.Scores)
        {
            foreach (var score in model.Scores.Where(score => score.Name == plan.Name))
            {
                foreach (var (rule, index) in score.Rules.Select((rule, index) => (rule, index)))
                    rules.Add(Rule(rule.Code, rule.For, plan.Rules[index].Location, "S1"));
            }
        }

        return rules.ToImmutable();
    }

    private GuideRule Rule(string code, string what, SourceLocation location, string section) =>
        new(code, what, location.Path, scope.Line(location), HandlerName.Of(code), [section]);
}
