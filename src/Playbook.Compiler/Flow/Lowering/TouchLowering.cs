using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Send, share and call ⇒ places that pass the gates.</summary>
internal sealed class TouchLowering(PlayScope scope)
{
    public PlaceNode Lower(BoundStatement statement, int next) => statement switch
    {
        BoundSend { IsEachOf: true } each => Each(each, next),
        BoundSend send => Send(send, next),
        BoundShare share => Share(share, next),
        BoundCall call => Call(call, next),
        _ => throw new InvalidOperationException($"Unreachable: statement {statement.GetType().Name}."),
    };

    private TouchNode Send(BoundSend send, int next)
    {
        var content = send.Contents[0];
        var head = scope.Head(send, "send_" + content.Name, next);
        return new TouchNode
        {
            Head = head,
            Kind = TouchKind.Send,
            Content = scope.Symbols[content],
            Channel = Channel(send),
            Actor = scope.Symbols.IndexOrNone(scope.Play.Team),
            Needs = Needs(send.Needs, head),
            Purpose = send.PurposeOf(content),
            Message = Message(send, content),
        };
    }

    private EachNode Each(BoundSend each, int next)
    {
        var head = scope.Head(each, "send_each_" + each.Contents[0].Name, next);
        return new EachNode
        {
            Head = head,
            Contents = Indexes.Of(each.Contents, content => scope.Symbols[content]),
            Channel = Channel(each),
            Gap = each.Apart?.Milliseconds ?? 0,
            Needs = Needs(each.Needs, head),
            Purposes = Purposes(each),
            Messages = [.. each.Contents.Select(content => Message(each, content))],
        };
    }

    private static ImmutableArray<TouchPurpose> Purposes(BoundSend each)
    {
        var purposes = new TouchPurpose[each.Contents.Length];
        for (var i = 0; i < purposes.Length; i++)
            purposes[i] = each.PurposeOf(each.Contents[i]);
        return [.. purposes];
    }

    private TouchNode Share(BoundShare share, int next)
    {
        var head = scope.Head(share, "share_" + share.Content.Name, next);
        return new TouchNode
        {
            Head = head,
            Kind = TouchKind.Share,
            Content = scope.Symbols[share.Content],
            Channel = Channel(share),
            Needs = Needs(share.Needs, head),
            Purpose = share.Purpose,
            Message = scope.Messages.Lower(scope.Context.Workspace.Of(share.Content).Subject, share.Prose),
        };
    }

    private TouchNode Call(BoundCall call, int next)
    {
        var head = scope.Head(call, "call_" + call.Caller.Name, next);
        return new TouchNode
        {
            Head = head,
            Kind = TouchKind.Call,
            Channel = Channel(call),
            Actor = scope.Symbols[call.Caller],
            Needs = Needs(call.Needs, head),
            Purpose = call.Purpose,
            Within = scope.Clock(call.Within, call.Caller),
            Attempts = call.Attempts?.AtMost ?? 1,
            AttemptsOver = call.Attempts?.Over.Milliseconds ?? 0,
            Talk = Talk(call.Talk),
        };
    }

    private TalkPlan Talk(ImmutableArray<BoundTalk> lines) => new(
        Lines(lines, TalkKind.Prepare),
        [
            .. lines.OfType<BoundQuestion>()
                .Select(question => new AskPlan(question.Text, scope.Symbols.IndexOrNone(question.Answer))),
        ],
        Lines(lines, TalkKind.Tell),
        Lines(lines, TalkKind.Feature),
        Indexes.Of(
            lines.OfType<BoundProof>().Select(proof => proof.Proof).OfType<ContentSymbol>(),
            content => scope.Symbols[content]));

    private static ImmutableArray<string> Lines(ImmutableArray<BoundTalk> lines, TalkKind kind) =>
        [.. lines.OfType<BoundTalkLine>().Where(line => line.Kind == kind).Select(line => line.Text)];

    private int Channel(BoundTouch touch) => scope.Symbols[touch.Channel
        ?? throw new InvalidOperationException($"Unreachable: a touch without a channel at {touch.Location}.")];

    private int Needs(ImmutableArray<BoundCondition> needs, NodeHead head) => needs.IsEmpty ? -1
        : scope.Context.Conditions.Add(
            ConditionRole.Needs, scope.Index, head.StableId + ".needs", scope.Conditions.LowerAll(needs));

    /// <summary>The subject of the statement wins over the content's own.</summary>
    private MessagePlan? Message(BoundSend send, ContentSymbol content) =>
        scope.Messages.Lower(send.Subject ?? scope.Context.Workspace.Of(content).Subject, send.Prose);
}
