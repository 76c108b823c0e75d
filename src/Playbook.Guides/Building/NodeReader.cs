using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Model;
using PlanNode = Playbook.Compiler.Flow.Nodes.FlowNode;

namespace Playbook.Guides.Building;

/// <summary>What single nodes say: who, what, how, and whether it gives or asks.</summary>
internal sealed class NodeReader(BuildScope scope)
{
    private FlowGraph Flow => scope.Flow;

    /// <summary>True for what a person or the system does and a role page or map shows as an action.</summary>
    public static bool IsAction(PlanNode node) =>
        node is TouchNode or EachNode or TaskNode or HandOffNode or AnswerNode { Actor: >= 0 };

    /// <summary>True for what the next step comes after in words: an action, or what the lead chose.</summary>
    public static bool IsCause(PlanNode node) => IsAction(node) || node is AnswerNode { Kind: AnswerKind.Choose };

    /// <summary>The name of whoever does it.</summary>
    public string Actor(PlanNode node, PlayPlan plan)
    {
        if (node.By >= 0)
            return scope.ActorName(node.By);
        return node switch
        {
            TouchNode { Kind: TouchKind.Call } call => scope.ActorName(call.Actor),
            TouchNode { Kind: TouchKind.Share } when plan.SubjectTeam >= 0 =>
                scope.ActorName(Flow.Teams[plan.SubjectTeam].Actor),
            TouchNode touch => scope.ActorName(Flow.Channels[touch.Channel].Owner),
            EachNode each => scope.ActorName(Flow.Channels[each.Channel].Owner),
            TaskNode task => scope.ActorName(task.Actor),
            AnswerNode { Actor: >= 0 } answer => scope.ActorName(answer.Actor),
            NotifyNode notify => scope.ActorName(notify.Actor),
            AssignNode assign => scope.ActorName(assign.Actor),
            HandOffNode handoff => scope.ActorName(Flow.Handoffs[handoff.Handoff].From),
            _ => scope.Owner,
        };
    }

    public GuideActionKind Kind(PlanNode node) => node switch
    {
        TouchNode { Kind: TouchKind.Call } => GuideActionKind.Call,
        TouchNode { Kind: TouchKind.Share } => GuideActionKind.Share,
        TouchNode or EachNode => GuideActionKind.Send,
        TaskNode or AnswerNode { Kind: AnswerKind.Task } => GuideActionKind.Task,
        AnswerNode { Kind: AnswerKind.Approval } => GuideActionKind.Approve,
        AnswerNode => GuideActionKind.Decide,
        HandOffNode => GuideActionKind.HandOff,
        _ => throw new InvalidOperationException($"Unreachable: {node.GetType().Name}."),
    };

    /// <summary>What is done, as an instruction.</summary>
    public string Do(PlanNode node) => node switch
    {
        TouchNode { Kind: TouchKind.Call } => scope.Words["do.call"],
        TouchNode { Kind: TouchKind.Share } share => By(share, scope.Words["do.share", ContentTitle(share.Content)]),
        TouchNode send => By(send, scope.Words["do.send", ContentTitle(send.Content)]),
        EachNode each => scope.Words["do.sendeach", scope.Words.Formats.List([.. each.Contents.Select(ContentTitle)])],
        TaskNode task => task.Text,
        AnswerNode { Kind: AnswerKind.Approval } approval => scope.Words["do.approve", approval.Text],
        AnswerNode answer => answer.Text,
        HandOffNode handoff => Title(Flow.Handoffs[handoff.Handoff]),
        NotifyNode notify => notify.Text ?? scope.Words["do.notify", scope.ActorTitle(notify.Actor)],
        AssignNode assign =>
            scope.Words[assign.InTurn ? "do.assign.turn" : "do.assign", scope.ActorTitle(assign.Actor)],
        RouteNode => Route(node),
        ContinueNode next =>
            scope.Words["do.continue", BuildScope.Title(Flow.Plays[next.Play].Title, Flow.Plays[next.Play].Name)],
        SetFieldNode set => Set(set),
        AddPointsNode points =>
            scope.Words[
                "do.points",
                scope.ScoreTitle(points.Score),
                scope.Words.Formats.Number(points.Points)],
        FinishNode => scope.Words["do.finish"],
        _ => "",
    };

    /// <summary>In a few words, for "after …".</summary>
    public string Short(PlanNode node) => node switch
    {
        TouchNode { Kind: not TouchKind.Call } touch => By(touch, ContentTitle(touch.Content)),
        _ => Do(node),
    };

    public string With(PlanNode node) => node switch
    {
        TouchNode { Kind: TouchKind.Call, Talk: { } talk } =>
            scope.Words.Formats.List([.. talk.Proof.Select(ContentTitle)]),
        TouchNode { Kind: TouchKind.Call } => "",
        TouchNode { Kind: TouchKind.Share } share => scope.Words["with.on", ChannelTitle(share.Channel)],
        TouchNode send => scope.Words["with.by", ChannelTitle(send.Channel)],
        EachNode each => scope.Words["with.by", ChannelTitle(each.Channel)],
        HandOffNode handoff => Gives(handoff),
        _ => "",
    };

    public TouchNature Nature(PlanNode node) => node switch
    {
        TouchNode touch => Nature(touch.Purpose),
        EachNode each when each.Purposes.Contains(TouchPurpose.Ask) => TouchNature.Ask,
        EachNode each when each.Purposes.Contains(TouchPurpose.Value) => TouchNature.Value,
        _ => TouchNature.Neutral,
    };

    public ClockPlan? Clock(PlanNode node) => node switch
    {
        TouchNode touch => touch.Within,
        TaskNode task => task.Within,
        AnswerNode answer => answer.Within,
        _ => null,
    };

    public string Limit(ClockPlan clock) => scope.Words["within", scope.Phrases.Dative(clock.Length)];

    public string Otherwise(ClockPlan clock) => clock switch
    {
        { Notify: >= 0, Reassign: > 0 } =>
            scope.Words[
                "otherwise.reassign", scope.ActorTitle(clock.Notify), scope.Words.Count("times", clock.Reassign)],
        { Notify: >= 0 } => scope.Words["otherwise", scope.ActorTitle(clock.Notify)],
        _ => "",
    };

    public string Needs(PlanNode node) =>
        scope.FindStatement(node.Location) is BoundTouch { Needs.IsEmpty: false } touch
        ? scope.Words.Formats.List([.. touch.Needs.Select(need => scope.Conditions.Of(need))])
        : "";

    public ImmutableArray<int> Contents(PlanNode node) => node switch
    {
        TouchNode { Content: >= 0 } touch => [touch.Content],
        TouchNode { Talk: { } talk } => talk.Proof,
        EachNode each => each.Contents,
        _ => [],
    };

    public string ContentTitle(int content) =>
        content < 0 ? "" : BuildScope.Title(Flow.Contents[content].Title, Flow.Contents[content].Name);

    public string ChannelTitle(int channel) =>
        channel < 0 ? "" : scope.Phrases.Name(Flow.Channels[channel]);

    /// <summary>What goes out on two channels of a playbook is told apart wherever it is named.</summary>
    private string By(TouchNode touch, string text) =>
        scope.IsOnManyChannels(touch.Content) ? scope.Words["do.with", text, With(touch)] : text;

    public static string Title(HandoffPlan handoff) => BuildScope.Title(handoff.Title, handoff.Name);

    private static TouchNature Nature(TouchPurpose purpose) => purpose switch
    {
        TouchPurpose.Value => TouchNature.Value,
        TouchPurpose.Ask => TouchNature.Ask,
        TouchPurpose.Unstated => TouchNature.Neutral,
        _ => throw new InvalidOperationException($"Unreachable: {purpose}."),
    };

    private string Gives(HandOffNode node)
    {
        var handoff = scope.Workspace.Handoffs.FirstOrDefault(
            row => row.Handoff.QualifiedName == Flow.Handoffs[node.Handoff].Id);
        var gifts = handoff?.Gives.Where(gift => Equals(gift.Receiver, handoff.To)).Select(gift => gift.Text);
        return gifts is null ? "" : string.Join("; ", gifts);
    }

    private string Set(SetFieldNode set)
    {
        var value = scope.FindStatement(set.Location) is BoundSet bound
            ? bound.Value switch
            {
                BoundConstant constant => scope.Phrases.Of(constant.Value, bound.Field),
                BoundFieldOperand field => scope.Phrases.Of(field.Field),
                _ => throw new InvalidOperationException($"Unreachable: {bound.Value.GetType().Name}."),
            }
            : "";
        return scope.Words["do.set", scope.Phrases.Name(Flow.Fields[set.Field]), value];
    }

    private string Route(PlanNode node)
    {
        if (scope.FindStatement(node.Location) is not BoundRoute route)
            return "";
        var lines = route.Lines.Select(line => scope.Words[
            "do.route.line", scope.Words.Formats.Alternatives(
                [.. line.Values.Select(value => scope.Phrases.Of(value, route.Field))]), line.Actor.DisplayName]);
        var others = route.Otherwise is { } other ? scope.Words["do.route.otherwise", other.DisplayName] : null;
        return scope.Words[
            "do.route", scope.Phrases.Of(route.Field), string.Join("; ", others is null ? lines : [.. lines, others])];
    }
}
