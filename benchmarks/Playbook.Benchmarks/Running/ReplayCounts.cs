using Playbook.Runtime;

namespace Playbook.Benchmarks.Running;

/// <summary>What a log led to.</summary>
internal struct ReplayCounts
{
    // After the header's slots, which every input writes.
    private const int FirstOwnSlot = (int)LeadSlot.PlannedTouches + 1;

    public long Events;
    public long WakeUps;
    public long Effects;

    /// <summary>Events after which what the workspace keeps is not as before, or that made an effect.</summary>
    public long Changing;

    public long Holds;
    public long Capped;
    public long Losses;

    /// <summary>Counts one event.</summary>
    /// <param name="before">The lead's numbers before it.</param>
    /// <param name="state">The lead after it.</param>
    /// <param name="effects">What it made.</param>
    /// <param name="score">Slots of a score and of its next loss; -1 where none is watched.</param>
    public void Add(
        ReadOnlySpan<long> before, LeadState state, ReadOnlySpan<Effect> effects, (int Value, int Next) score)
    {
        Events++;
        Effects += effects.Length;
        var numbers = state.Numbers;
        var changes = effects.Length > 0;
        for (var slot = FirstOwnSlot; slot < numbers.Length && !changes; slot++)
            changes = slot != score.Next && numbers[slot] != before[slot];
        Changing += changes ? 1 : 0;
        Holds += numbers[(int)LeadSlot.PlannedTouches] > before[(int)LeadSlot.PlannedTouches] ? 1 : 0;
        foreach (ref readonly var effect in effects)
            Capped += effect.Reason is SkipReason.Cap or SkipReason.Hours ? 1 : 0;
        if (score.Value >= 0 && numbers[score.Value] < before[score.Value])
            Losses++;
    }

    public override readonly string ToString() =>
        $"{Events} events, of which {Changing} ({100.0 * Changing / Events:F0} %) change something; "
        + $"{WakeUps} wake-ups, {Effects} effects, {Holds} touches held, {Capped} given up by cap or hours, "
        + $"{Losses} losses of points";
}
