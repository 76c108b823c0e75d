using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// What becomes of hand-offs when two leads become one.
public sealed partial class WorkspaceEngine<TProgram>
{
    private void MergeHandoffs<T>(ref Turn<T> stays, ref Turn<T> goes, scoped ReadOnlySpan<int> origins)
        where T : struct, ITrace
    {
        stays.LookAway();
        goes.LookAway();
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            if (goes.HandoffStateOf(handoff) != HandoffState.None)
                MergeOffer(ref stays, ref goes, handoff, origins);
            MergeRoute(ref stays, ref goes, handoff);
        }
    }

    /// <summary>
    /// An offer that somebody must still answer moves, also into the place of one that was accepted, as a new one
    /// would. Where the lead that stays has one open already it is withdrawn, and who waited on it waits on that.
    /// </summary>
    private void MergeOffer<T>(ref Turn<T> stays, ref Turn<T> goes, int handoff, scoped ReadOnlySpan<int> origins)
        where T : struct, ITrace
    {
        var key = goes.HandoffAt(handoff, HandoffSlot.Enrolment);
        var (own, others) = (stays.HandoffStateOf(handoff), goes.HandoffStateOf(handoff));
        var isNewer = goes.HandoffAt(handoff, HandoffSlot.OpenedAt) > stays.HandoffAt(handoff, HandoffSlot.OpenedAt);
        var moves = own == HandoffState.None
            || (own == HandoffState.Accepted && (others != HandoffState.Accepted || isNewer));
        if (moves && HasRoom(key, origins))
        {
            var (slot, size) = (Tables.Handoffs[handoff].RecordSlot, (int)HandoffSlot.Flags + 1);
            goes.Numbers.Slice(slot, size).CopyTo(stays.Numbers.Slice(slot, size));
            stays.HandoffAt(handoff, HandoffSlot.Enrolment) = KeyHere(key, origins);
            stays[LeadSlot.ActiveHandoffs] |= 1L << (handoff & 63);
            return;
        }

        if (others == HandoffState.Open)
            goes.Emit(goes.MakeOf(handoff, EffectKind.Cancel) with { Of = EffectKind.HandOff });
        else if (others == HandoffState.Fixing)
            goes.Emit(MakeFix(ref goes, handoff, EffectKind.Cancel));
        // Nobody waits on what nobody is asked.
        if (own is HandoffState.None or HandoffState.Accepted)
            SettleWaiting(ref stays, handoff, Turn<T>.EndGivenUp);
    }

    /// <summary>
    /// A route into a play moves where the lead that stays has none of its own. Neither is kept by who is inside.
    /// </summary>
    private void MergeRoute<T>(ref Turn<T> stays, ref Turn<T> goes, int handoff)
        where T : struct, ITrace
    {
        var own = (int)stays.HandoffAt(handoff, HandoffSlot.RoutePlay) - 1;
        if (own >= 0 && stays.HasActive(Tables.Plays[own]))
            DropRoute(ref stays, handoff);
        var play = (int)goes.HandoffAt(handoff, HandoffSlot.RoutePlay) - 1;
        if (play < 0 || stays.HandoffAt(handoff, HandoffSlot.RoutePlay) != 0)
            return;
        if (stays.HasActive(Tables.Plays[play]))
        {
            DropRoute(ref goes, handoff);
            return;
        }

        stays.HandoffAt(handoff, HandoffSlot.RoutePlay) = play + 1;
        stays.HandoffAt(handoff, HandoffSlot.RouteDue) = goes.HandoffAt(handoff, HandoffSlot.RouteDue);
        stays[LeadSlot.ActiveHandoffs] |= 1L << (handoff & 63);
    }
}
