using Playbook.Runtime;

namespace Playbook.Execution.Scenarios;

/// <summary>The time in which an effect is expected.</summary>
/// <param name="From">First instant.</param>
/// <param name="Before">First instant that is too late.</param>
/// <param name="AsksDue">Whether the effect's due time is meant, and not when it was decided.</param>
/// <param name="Words">The time as a calendar has it, with a blank before it; empty for any time.</param>
internal readonly record struct EffectWindow(long From, long Before, bool AsksDue, string Words)
{
    public bool Holds(in Effect effect) => TimeOf(effect) is var time && time >= From && time < Before;

    /// <summary>How far an effect lies outside, in milliseconds; 0 inside.</summary>
    public long GapTo(in Effect effect)
    {
        var time = TimeOf(effect);
        return time < From ? From - time : time < Before ? 0 : time - Before;
    }

    // What has no clock is done when it is decided.
    private long TimeOf(in Effect effect) =>
        AsksDue && effect.Kind != EffectKind.Skip && effect.Due != LeadState.Never ? effect.Due : effect.Time;
}
