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

    internal readonly Effect Make(EffectKind kind, int node)
    {
        var row = PlayRow.Nodes[node];
        return new Effect
        {
            Kind = kind,
            Of = kind,
            Play = Play,
            Node = node,
            Handoff = row.Handoff,
            Content = row.Content,
            Channel = row.Channel,
            Actor = row.Actor,
            Time = Now,
            Due = LeadState.Never,
            NotAfter = LeadState.Never,
            Enrolment = EnrolmentNumber,
            Lead = OwnerOf(EnrolmentKey),
            Visit = VisitOf(row),
            Attempt = 1,
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

    /// <summary>A touch that was not released.</summary>
    internal void SkipTouch(SkipReason reason)
    {
        var touch = MakeTouch();
        Emit(touch with { Kind = EffectKind.Skip, Reason = reason, NotAfter = LeadState.Never });
    }

    /// <summary>The touch at which the enrolment stands, as it would be released now.</summary>
    internal readonly Effect MakeTouch()
    {
        var row = NodeRow;
        var attempt = (int)this[EnrolmentSlot.Attempt];
        var kind = row.Kind switch
        {
            NodeKind.Send or NodeKind.Each => EffectKind.Send,
            NodeKind.Share => EffectKind.Share,
            NodeKind.Call => EffectKind.Call,
            _ => throw new InvalidOperationException($"unreachable: {row.Kind} is no touch"),
        };
        return Make(kind, NodeIndex) with
        {
            Attempt = attempt,
            Content = row.Kind == NodeKind.Each ? row.Contents[attempt - 1] : row.Content,
            NotAfter = NotAfter(row),
        };
    }

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
        Emit(Make(EffectKind.Cancel, NodeIndex) with { Of = kind, Attempt = attempt });
    }

    /// <summary>Tells whom a clock names that its time has passed.</summary>
    internal void NotifyLate(ClockTable clock)
    {
        if (clock.Notify < 0)
            return;
        var attempt = (int)this[EnrolmentSlot.Attempt];
        Emit(Make(EffectKind.Notify, NodeIndex) with { Actor = clock.Notify, Attempt = attempt });
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
