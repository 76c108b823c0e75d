using System.Collections;
using System.Collections.Immutable;
using Playbook.Runtime.Storage;

namespace Playbook.Runtime.Hosting;

/// <summary>What is to be done after one event, in the order in which it was decided.</summary>
public sealed class LeadEffects : IReadOnlyList<LeadEffect>
{
    private readonly LeadEffect[] effects;

    internal LeadEffects(PlaybookLead lead, HandlingKind handling, EffectBuffer buffer)
    {
        Handling = handling;
        Standing = lead.Standing.Enrolments;
        LeftOut = lead.LeftOut;
        effects = new LeadEffect[buffer.Count];
        for (var i = 0; i < effects.Length; i++)
            effects[i] = EffectConversion.Convert(lead, buffer[i]);
    }

    /// <summary>What became of the event.</summary>
    public HandlingKind Handling { get; }

    /// <summary>True where the event took no part in what happened: too late, or an answer to nothing.</summary>
    public bool IsSetAside => Handling > HandlingKind.Late;

    /// <summary>
    /// Who of the lead stands still because the version of the playbook is not in the workspace; empty for most.
    /// </summary>
    public ImmutableArray<StandingEnrolment> Standing { get; }

    /// <summary>What of the lead had no place in the playbooks any more when it was loaded; empty for most.</summary>
    public ImmutableArray<string> LeftOut { get; }

    public int Count => effects.Length;

    public LeadEffect this[int index] => effects[index];

    public IEnumerator<LeadEffect> GetEnumerator() => ((IEnumerable<LeadEffect>)effects).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => effects.GetEnumerator();
}
