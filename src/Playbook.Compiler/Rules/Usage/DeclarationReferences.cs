using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;
using static Playbook.Compiler.Binding.ConditionReferences;
using static Playbook.Compiler.Rules.Usage.StatementReferences;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>
/// The declarations that one declaration names, a play with all its statements. Scenarios name nothing here: a test of
/// a thing is no use of it.
/// </summary>
internal static class DeclarationReferences
{
    public static IEnumerable<Symbol> Of(BoundDeclaration declaration) =>
        Named(declaration).Concat(ProseReferences.Of(declaration.Prose));

    private static IEnumerable<Symbol> Named(BoundDeclaration declaration) => declaration switch
    {
        BoundPlay play => Play(play),
        BoundHandoff handoff => Handoff(handoff),
        BoundScore score => score.Rules.SelectMany(Rule).Concat(score.Decays.SelectMany(item => Maybe(item.Without))),
        BoundSignal signal => Signal(signal.Body),
        BoundSegment segment => ConditionReferences.Of(segment.Condition),
        BoundGoal goal => Goal(goal),
        BoundContent content => [.. content.Segments, .. Maybe(content.Topic?.Field)],
        BoundChannel channel => [.. Maybe(channel.Consent), .. Maybe(channel.Owner), .. Maybe(channel.Metric)],
        BoundEvent item => item.Sets.SelectMany(change => ConditionReferences.Of(change.Value).Prepend(change.Field)),
        BoundPlaybook playbook => [.. playbook.Owners, .. playbook.With, .. playbook.SignedBy],
        BoundTeam team => [.. team.Needs, .. Maybe(team.Head), .. Maybe(team.Backup)],
        BoundRole role => [.. role.Needs, .. Maybe(role.Team), .. Maybe(role.Backup)],
        BoundExperiment experiment => Maybe(experiment.Measure),
        BoundCard card => card.Entries.SelectMany(Entry),
        _ => [],
    };

    private static IEnumerable<Symbol> Play(BoundPlay play) =>
    [
        .. Maybe(play.Team), .. play.For, .. play.NotFor,
        .. play.Triggers.SelectMany(Trigger),
        .. play.Stops.SelectMany(Stop),
        .. play.Statements().SelectMany(StatementReferences.Of),
    ];

    private static IEnumerable<Symbol> Trigger(BoundTrigger trigger) => trigger switch
    {
        BoundMatchTrigger match => ConditionReferences.Of(match.Match).Concat(Maybe(match.Per)),
        BoundConditionTrigger condition => ConditionReferences.Of(condition.Condition),
        BoundFieldDateTrigger date => [date.Field],
        _ => [],
    };

    private static IEnumerable<Symbol> Stop(BoundStop stop) => stop switch
    {
        BoundStopOn stopOn => ConditionReferences.Of(stopOn.Match),
        BoundStopWhen stopWhen => ConditionReferences.Of(stopWhen.Condition),
        _ => throw new InvalidOperationException($"Unreachable: stop {stop.GetType().Name}."),
    };

    private static IEnumerable<Symbol> Handoff(BoundHandoff handoff) =>
    [
        .. Maybe(handoff.From), .. Maybe(handoff.To), .. handoff.Gives.Select(gift => gift.Receiver),
        .. StatementReferences.Of(handoff.Accept), .. StatementReferences.Of(handoff.Feedback),
        .. ConditionReferences.Of(handoff.GoodLead), .. handoff.SignedBy,
        .. handoff.Rejects.SelectMany(reject => Route(reject.Route)),
    ];

    private static IEnumerable<Symbol> Route(BoundRejectRoute route) => route switch
    {
        BoundPlayRoute play => [play.Play],
        BoundFixRoute fix => [fix.Actor, .. StatementReferences.Of(fix.Within)],
        BoundFinishRoute => [],
        _ => throw new InvalidOperationException($"Unreachable: route {route.GetType().Name}."),
    };

    private static IEnumerable<Symbol> Rule(BoundScoreRule rule) => rule switch
    {
        BoundPointsRule points => ConditionReferences.Of(points.Match),
        BoundFitRule fit => ConditionReferences.Of(fit.Condition),
        _ => throw new InvalidOperationException($"Unreachable: score rule {rule.GetType().Name}."),
    };

    private static IEnumerable<Symbol> Signal(BoundSignalBody body) => body switch
    {
        BoundAnyOfSignal any => any.Matches.SelectMany(ConditionReferences.Of),
        BoundAllOfSignal all => all.Matches.SelectMany(ConditionReferences.Of),
        BoundAtLeastSignal atLeast => ConditionReferences.Of(atLeast.Match),
        _ => throw new InvalidOperationException($"Unreachable: signal {body.GetType().Name}."),
    };

    private static IEnumerable<Symbol> Goal(BoundGoal goal) =>
    [
        .. ConditionReferences.Of(goal.Counts), .. Maybe(goal.EnrolledIn), .. ConditionReferences.Of(goal.Revenue),
        .. goal.Cost is { } cost ? cost.Efforts.Select(effort => effort.Actor) : (IEnumerable<Symbol>)[],
    ];

    private static IEnumerable<Symbol> Entry(BoundCardEntry entry) =>
        Value(entry.Value).Concat(entry.Second is { } second ? Value(second) : []);

    private static IEnumerable<Symbol> Value(ConstantValue value) =>
        value is ReferenceValue reference ? [reference.Symbol] : [];
}
