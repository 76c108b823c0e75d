using System.Collections;

namespace Playbook.Runtime.Hosting;

/// <summary>What is to be done after one event, in the order in which it was decided.</summary>
public sealed class LeadEffects : IReadOnlyList<LeadEffect>
{
    private readonly LeadEffect[] effects;

    internal LeadEffects(PlaybookLead lead, HandlingKind handling, EffectBuffer buffer)
    {
        Handling = handling;
        effects = new LeadEffect[buffer.Count];
        for (var i = 0; i < effects.Length; i++)
            effects[i] = EffectConversion.Convert(lead, buffer[i]);
    }

    /// <summary>What became of the event.</summary>
    public HandlingKind Handling { get; }

    /// <summary>True where the event took no part in what happened: too late, or an answer to nothing.</summary>
    public bool IsSetAside => Handling > HandlingKind.Late;

    public int Count => effects.Length;

    public LeadEffect this[int index] => effects[index];

    public IEnumerator<LeadEffect> GetEnumerator() => ((IEnumerable<LeadEffect>)effects).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => effects.GetEnumerator();
}
