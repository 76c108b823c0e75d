using System.Runtime.CompilerServices;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>
/// Who listens to one event; or, where there is none, to wake-ups and consequences. What every input asks for lies
/// here together. Plays are bits, as <see cref="LeadSlot.ActivePlays"/> has them.
/// </summary>
internal sealed class EventListeners
{
    private readonly bool startsBySignal;
    private readonly ulong startSignals;

    /// <param name="starts">The lines by which it may start plays, in their order.</param>
    /// <param name="matches">The matches, of whose signals some of the lines ask.</param>
    public EventListeners(StartLine[] starts, ReadOnlySpan<MatchTable> matches)
    {
        Starts = starts;
        startsBySignal = true;
        foreach (var start in starts)
        {
            var signal = start.Trigger.Kind == TriggerKind.Event ? matches[start.Trigger.Match].Signal : -1;
            startsBySignal &= signal is >= 0 and < 64;
            startSignals |= 1UL << (signal & 63);
        }
    }

    public EventRole Role { get; init; }

    /// <summary>Whether it answers something that was asked, and is set aside where nothing was.</summary>
    public bool IsAnswer => Role is >= EventRole.CallConnected and <= EventRole.HandOffFeedback;

    public bool IsEngagement { get; init; }

    /// <summary>
    /// Whether it moves nothing of any lead but of those whose plays hear it: no field, history, counter, signal or
    /// score, and it answers and starts nothing. That activity keeps scores from fading is no more.
    /// </summary>
    public bool IsUnheard { get; init; }

    public StartLine[] Starts { get; }

    /// <summary>The plays that something can stop now: a match of the event, or a condition.</summary>
    public ulong StoppedBy { get; init; }

    /// <summary>The plays in which somebody may wait for the event.</summary>
    public ulong HeardBy { get; init; }

    /// <summary>The plays at whose places a result may be awaited; of hand-offs none.</summary>
    public ulong AnsweredBy { get; init; }

    /// <summary>The plays that the event may stop or that may hear it.</summary>
    public ulong MovedBy => StoppedBy | HeardBy;

    /// <summary>By the index of a play: whether the event itself may stop it.</summary>
    public required bool[] Stops { get; init; }

    /// <summary>By the index of a play: whether somebody in it may wait for the event.</summary>
    public required bool[] Listens { get; init; }

    /// <summary>
    /// Whether a line may start a play: some ask for nothing but a signal, which most inputs do not fire.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(ReadOnlySpan<ulong> firedSignals) =>
        !startsBySignal || (startSignals != 0 && (startSignals & firedSignals[0]) != 0);
}
