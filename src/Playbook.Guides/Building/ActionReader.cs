using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Model;
using PlanNode = Playbook.Compiler.Flow.Nodes.FlowNode;

namespace Playbook.Guides.Building;

/// <summary>
/// The actions of the role pages: one for each node that somebody does, in the order of the text, and the
/// duties that come with a hand-off.
/// </summary>
internal sealed class ActionReader(BuildScope scope, NodeReader nodes)
{
    private const int MostCauses = 2;

    public ImmutableArray<GuideAction> Read()
    {
        var actions = ImmutableArray.CreateBuilder<GuideAction>();
        var handoffs = new HashSet<int>();
        foreach (var plan in scope.Plans)
        {
            var links = FlowLinks.Of(plan, scope);
            foreach (var node in plan.Nodes.Where(NodeReader.IsAction))
            {
                actions.Add(Read(node, plan, links));
                if (node is HandOffNode handoff && handoffs.Add(handoff.Handoff))
                    actions.AddRange(Duties(scope.Flow.Handoffs[handoff.Handoff]));
            }
        }

        return actions.ToImmutable();
    }

    /// <summary>
    /// What the system tells people and whom it gives leads: nobody does it, and yet they should know that it comes.
    /// </summary>
    public ImmutableArray<GuideNotice> Notices()
    {
        var notices = ImmutableArray.CreateBuilder<GuideNotice>();
        foreach (var plan in scope.Plans)
        {
            foreach (var node in plan.Nodes.Where(node => node is NotifyNode or AssignNode or RouteNode))
                notices.AddRange(Notices(node, When(node, plan, FlowLinks.Of(plan, scope))));
        }

        return notices.ToImmutable();
    }

    private IEnumerable<GuideNotice> Notices(PlanNode node, string when)
    {
        if (node is NotifyNode told)
            yield return new GuideNotice(scope.ActorName(told.Actor), when, told.Text ?? "");
        if (node is AssignNode assign)
            yield return new GuideNotice(
                scope.ActorName(assign.Actor),
                scope.Words[assign.InTurn ? "notice.assign.turn" : "notice.assign", when],
                "");
        if (scope.FindStatement(node.Location) is not BoundRoute route)
            yield break;
        var field = scope.Phrases.Of(route.Field);
        foreach (var line in route.Lines)
        {
            var values = line.Values.Select(value => scope.Phrases.Of(value, route.Field));
            yield return new GuideNotice(
                line.Actor.Name,
                scope.Words["notice.route", when, field, scope.Words.Formats.Alternatives([.. values])],
                "");
        }

        if (route.Otherwise is { } other)
            yield return new GuideNotice(
                other.Name, scope.Words["notice.route", when, field, scope.Words["notice.route.other"]], "");
    }

    private GuideAction Read(PlanNode node, PlayPlan plan, FlowLinks links)
    {
        var clock = nodes.Clock(node);
        return new GuideAction(
            node.StableId,
            BuildScope.Title(plan.Title, plan.Name),
            BuildScope.Title(plan.Steps[node.Step].Title, plan.Steps[node.Step].Name),
            nodes.Kind(node),
            nodes.Actor(node, plan),
            When(node, plan, links),
            Phrases.Capital(nodes.Do(node)),
            clock is null ? "" : nodes.Limit(clock),
            nodes.With(node),
            node.Because ?? "",
            clock is null ? "" : nodes.Otherwise(clock),
            nodes.Needs(node),
            nodes.Nature(node),
            node is TouchNode { Kind: TouchKind.Share },
            Outcomes(node, links),
            Talk(node),
            [.. nodes.Contents(node).Select(content => scope.Flow.Contents[content].Name)],
            clock is { Notify: >= 0 } ? [scope.ActorName(clock.Notify)] : [],
            node is AnswerNode { Kind: AnswerKind.Approval } approval ? [scope.ActorName(approval.Actor)] : []);
    }

    private string When(PlanNode node, PlayPlan plan, FlowLinks links)
    {
        var causes = new List<string>();
        var fromStart = Labels(links, plan.Entry, node);
        if (fromStart.Length > 0)
        {
            causes.AddRange(Starts(plan).Select(start => fromStart is [{ Length: > 0 } label]
                ? scope.Words["when.start", start, label]
                : start));
        }

        foreach (var before in plan.Nodes.Where(NodeReader.IsCause))
        {
            if (Labels(links, before.Index, node) is { Length: > 0 } labels)
                causes.Add(After(nodes.Short(before), labels));
        }

        var told = causes.Distinct(StringComparer.Ordinal).ToArray();
        var first = Phrases.Capital(string.Join(scope.Words["when.or"], told.Take(MostCauses)));
        return told.Length <= MostCauses
            ? first
            : scope.Words["when.more", first, scope.Words.Count("ways", told.Length - MostCauses)];
    }

    /// <summary>In words, every way from one node to another on which nobody acts or chooses between.</summary>
    private static string[] Labels(FlowLinks links, int from, PlanNode to) =>
    [
        .. links.Beyond(from, node => NodeReader.IsCause(node) || node.Index == to.Index)
            .Where(link => link.To == to.Index).Select(link => link.Label).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>More ways than one are the map's to show; a table cell that lists them helps nobody.</summary>
    private string After(string before, string[] labels) => labels switch
    {
        [""] => scope.Words["when.after", before],
        [var label] => scope.Words["when.outcome", before, label],
        _ => scope.Words["when.ways", before],
    };

    /// <summary>
    /// What starts a play: its triggers, the plays that continue with it, the rejections that come back to it.
    /// </summary>
    private IEnumerable<string> Starts(PlayPlan plan)
    {
        if (scope.FindPlay(plan) is { } bound)
        {
            foreach (var trigger in bound.Triggers)
                yield return scope.Triggers.Of(trigger);
        }

        foreach (var other in scope.Plans)
        {
            var links = FlowLinks.Of(other, scope);
            foreach (var action in other.Nodes.Where(NodeReader.IsCause).Append(other.Nodes[other.Entry]))
            {
                var labels = links.Beyond(action.Index, NodeReader.IsCause)
                    .Where(link => other.Nodes[link.To] is ContinueNode next && next.Play == plan.Index)
                    .Select(link => link.Label).Distinct(StringComparer.Ordinal).ToArray();
                if (labels.Length > 0)
                    yield return Cause(other, action, labels);
            }
        }

        foreach (var handoff in scope.Flow.Handoffs)
        {
            foreach (
                var reason in handoff.Reasons.Where(
                    reason => reason.Route == RejectRoute.Play && reason.Play == plan.Index))
                yield return scope.Words[
                    "when.rejected",
                    BuildScope.Title(reason.Title, reason.Name),
                    scope.Phrases.Dative(After(reason))];
        }
    }

    private string Cause(PlayPlan plan, PlanNode action, string[] labels) => action.Index == plan.Entry
        ? scope.Words["when.after", BuildScope.Title(plan.Title, plan.Name)]
        : After(nodes.Short(action), labels);

    /// <summary>The time as its author wrote it: 2 weeks are not 14 days to who reads both.</summary>
    private Duration After(RejectPlan reason) =>
        scope.Workspace.Handoffs.SelectMany(handoff => handoff.Rejects)
            .Where(reject => reject.Location == reason.Location)
            .Select(reject => reject.Route)
            .OfType<BoundPlayRoute>()
            .Single()
            .After;

    private ImmutableArray<GuideOutcome> Outcomes(PlanNode node, FlowLinks links)
    {
        if (node is not PlaceNode place)
            return [];
        return [
            .. place.Outcomes.Select(
                outcome => new GuideOutcome(links.OutcomeWords(outcome), Follows(outcome.Target, links)))];
    }

    /// <summary>What comes next, up to and with the first action, parting of ways or end.</summary>
    private string Follows(int node, FlowLinks links)
    {
        var told = new List<string>();
        var seen = new HashSet<int>();
        for (var at = node; at >= 0 && seen.Add(at);)
        {
            var next = links.Plan.Nodes[at];
            var ways = links.From(at).ToArray();
            if (nodes.Do(next) is { Length: > 0 } what)
                told.Add(what);
            else if (next is ListenNode listen)
                told.Add(scope.Words["edge.listen", scope.Phrases.Of(listen.Length)]);
            if (NodeReader.IsAction(next))
                break;
            if (next is RepeatNode || (ways.Length == 1 && ways[0].Label.Length > 0))
                told.Add(ways[0].Label);
            if (ways.Length != 1)
                break;
            at = ways[0].To;
        }

        return told.Count == 0 ? scope.Words["outcome.goeson"] : string.Join(scope.Words["edge.then"], told);
    }

    private GuideTalk? Talk(PlanNode node) => node is TouchNode { Kind: TouchKind.Call } call
        ? new GuideTalk(
            call.Talk?.Prepare ?? [],
            [.. (call.Talk?.Asks ?? []).Select(ask => ask.Question)],
            call.Talk?.Tell ?? [],
            call.Talk?.Features ?? [],
            [.. (call.Talk?.Proof ?? []).Select(nodes.ContentTitle)],
            call.Attempts,
            scope.FindStatement(node.Location) is BoundCall { Attempts: { } attempts }
                ? scope.Words["call.over", scope.Phrases.Of(attempts.Over)]
                : "")
        : null;

    private IEnumerable<GuideAction> Duties(HandoffPlan handoff)
    {
        yield return Duty(
            handoff, handoff.AcceptId, GuideActionKind.Accept, "accept", handoff.Accept, handoff.To);
        if (handoff.Feedback is { } feedback)
            yield return Duty(
                handoff, handoff.FeedbackId, GuideActionKind.Feedback, "feedback", feedback, handoff.To);
        foreach (var reason in handoff.Reasons)
        {
            if (reason is { Route: RejectRoute.Fix, Within: { } within })
                yield return Duty(
                    handoff,
                    reason.Id,
                    GuideActionKind.Fix,
                    "fix",
                    within,
                    reason.FixBy,
                    BuildScope.Title(reason.Title, reason.Name));
        }
    }

    private GuideAction Duty(
        HandoffPlan handoff,
        string code,
        GuideActionKind kind,
        string word,
        ClockPlan clock,
        int actor,
        string reason = "") => new(
        code,
        NodeReader.Title(handoff),
        NodeReader.Title(handoff),
        kind,
        scope.ActorName(actor),
        scope.Words[$"duty.{word}.when", NodeReader.Title(handoff), reason],
        scope.Words[$"duty.{word}.do", reason],
        nodes.Limit(clock),
        scope.Words[$"duty.{word}.with"],
        "",
        nodes.Otherwise(clock),
        "",
        TouchNature.Neutral,
        IsPublic: false,
        [],
        null,
        [],
        clock.Notify >= 0 ? [scope.ActorName(clock.Notify)] : [],
        []);
}
