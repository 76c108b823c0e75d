namespace Playbook.Runtime;

/// <summary>What became of an input.</summary>
/// <param name="Kind">Handled, or set aside and why.</param>
/// <param name="WakeUps">How many wake-ups were handled before it.</param>
/// <param name="EffectsCut">
/// Effects that were not made because one input may make at most <see cref="Limits.Effects"/>.
/// </param>
public readonly record struct Handling(HandlingKind Kind, int WakeUps, int EffectsCut)
{
    /// <summary>True where the input itself took no part in what happened.</summary>
    public bool IsSetAside => Kind > HandlingKind.Late;
}
