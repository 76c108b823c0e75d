using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    /// <summary>Puts an effect out, unless this input has already made as many as it may.</summary>
    internal void Emit(in Effect effect)
    {
        if (Effects.Count - firstEffect >= Limits.Effects)
        {
            EffectsCut++;
            Note(TraceKind.EffectCut, effect.Node);
            return;
        }

        Note(TraceKind.Effect, effect.Node, Effects.Count);
        Effects.Add(effect);
    }

    // Made in one piece: each change of a copy would wait until all of what it copies has been written.
    private readonly Effect Make(
        EffectKind kind,
        int node,
        EffectKind? of = null,
        SkipReason reason = SkipReason.None,
        int attempt = 1,
        int? content = null,
        int? actor = null,
        long due = LeadState.Never,
        long notAfter = LeadState.Never,
        EffectMessage? message = null)
    {
        var row = PlayRow.Nodes[node];
        return new Effect
        {
            Kind = kind,
            Reason = reason,
            Of = of ?? kind,
            Play = Play,
            Node = node,
            Handoff = row.Handoff,
            Content = content ?? row.Content,
            Channel = row.Channel,
            Actor = actor ?? row.Actor,
            Time = Now,
            Due = due,
            NotAfter = notAfter,
            Enrolment = EnrolmentNumber,
            Lead = OwnerOf(EnrolmentKey),
            Visit = VisitOf(row),
            Attempt = attempt,
            Message = message,
        };
    }

    /// <summary>A start that was refused.</summary>
    internal void SkipStart(int play, SkipReason reason)
    {
        var seen = Play;
        Play = -1;
        Emit(new Effect
        {
            Kind = EffectKind.Skip,
            Of = EffectKind.Skip,
            Reason = reason,
            Play = play,
            Node = -1,
            Lead = LeadId,
            Handoff = -1,
            Content = -1,
            Channel = -1,
            Actor = -1,
            Time = Now,
            Due = LeadState.Never,
            NotAfter = LeadState.Never,
        });
        Play = seen;
    }

    /// <summary>The touch at which the enrolment stands is released now.</summary>
    internal void EmitTouch()
    {
        var row = NodeRow;
        var due = row.Kind == NodeKind.Call ? this[EnrolmentSlot.Due] : LeadState.Never;
        var attempt = (int)this[EnrolmentSlot.Attempt];
        Emit(Make(
            KindOf(row),
            NodeIndex,
            attempt: attempt,
            content: ContentOf(row),
            due: due,
            notAfter: row.Kind == NodeKind.Call ? due : NotAfter(row),
            message: MessageOf(row)));
    }

    /// <summary>A touch that was not released.</summary>
    internal void SkipTouch(SkipReason reason)
    {
        var row = NodeRow;
        var attempt = (int)this[EnrolmentSlot.Attempt];
        Emit(Make(
            EffectKind.Skip,
            NodeIndex,
            of: KindOf(row),
            reason: reason,
            attempt: attempt,
            content: ContentOf(row)));
    }

    private static EffectKind KindOf(NodeTable touch) => touch.Kind switch
    {
        NodeKind.Send or NodeKind.Each => EffectKind.Send,
        NodeKind.Share => EffectKind.Share,
        NodeKind.Call => EffectKind.Call,
        _ => throw new InvalidOperationException($"unreachable: {touch.Kind} is no touch"),
    };

    /// <summary>What the touch at which the enrolment stands brings; of an each the item that is its turn.</summary>
    internal readonly int ContentOf(NodeTable touch) =>
        touch.Kind == NodeKind.Each ? touch.Contents[(int)this[EnrolmentSlot.Attempt] - 1] : touch.Content;

    /// <summary>Withdraws the effect that the place where the enrolment stands has open.</summary>
    internal void CancelOpen()
    {
        var row = NodeRow;
        var kind = row.Kind switch
        {
            NodeKind.Call => EffectKind.Call,
            NodeKind.AwaitTask => EffectKind.Task,
            NodeKind.Choose => EffectKind.Choose,
            NodeKind.Approval => EffectKind.Approval,
            _ => throw new InvalidOperationException($"unreachable: {row.Kind} has nothing open"),
        };
        var attempt = row.Kind == NodeKind.Call ? (int)this[EnrolmentSlot.Attempt] : 1;
        Emit(Make(EffectKind.Cancel, NodeIndex, of: kind, attempt: attempt));
    }

    /// <summary>Tells whom a clock names that its time has passed.</summary>
    internal void NotifyLate(ClockTable clock)
    {
        if (clock.Notify < 0)
            return;
        var attempt = (int)this[EnrolmentSlot.Attempt];
        Emit(Make(EffectKind.Notify, NodeIndex, actor: clock.Notify, attempt: attempt));
    }

    /// <summary>
    /// A touch may be delivered as long as it could have been held; one whose channel holds nothing for a day. A call
    /// ends with its clock.
    /// </summary>
    private readonly long NotAfter(NodeTable row)
    {
        var hold = Tables.Channels[row.Channel].Hold;
        return hold > 0 ? this[EnrolmentSlot.HoldEnd] : Now + Time.Instants.Day;
    }
}
