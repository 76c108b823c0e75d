using Playbook.Runtime.Engine;

namespace Playbook.Runtime.Hosting;

/// <summary>
/// Handles events of many leads: reads a state, fires, hands the effects to the senders, keeps the new state. A
/// failure anywhere leaves the old state, so the same event can be fired again and gives the same effects with the
/// same identities. One lead is handled by one caller at a time.
/// </summary>
public sealed class PlaybookHost
{
    private readonly IPlaybookEngine engine;
    private readonly ILeadStates states;
    private readonly IEffectSender[] senders;
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <exception cref="InvalidOperationException">There is no sender: effects would get lost.</exception>
    public PlaybookHost(IPlaybookEngine engine, ILeadStates states, IEnumerable<IEffectSender> senders)
    {
        this.engine = engine;
        this.states = states;
        this.senders = [.. senders];
        if (this.senders.Length == 0)
        {
            throw new InvalidOperationException(
                "No IEffectSender is registered, so effects would get lost. "
                + "Register one: services.AddSingleton<IEffectSender, YourSender>().");
        }
    }

    /// <summary>
    /// Handles an event of a lead; the effects are done when this ends. At <c>lead_merged</c> the lead becomes part of
    /// the other one that the event names, and whatever is fired for it later is handled there. The other's state is
    /// kept first: a store that can keep both at once should, or a failure between the two merges them again.
    /// </summary>
    public async Task<LeadEffects> HandleAsync(
        string leadId, LeadEvent happened, CancellationToken cancel = default) =>
        PlaybookLead.OtherIn(engine, happened) is { } other
            ? await MergeAsync(leadId, other, happened, cancel).ConfigureAwait(false)
            : await DoAsync(leadId, lead => lead.Fire(happened), cancel).ConfigureAwait(false);

    /// <summary>
    /// Lets time pass for every lead for whom something is due. A host calls it from a timer, once a minute say.
    /// </summary>
    public async Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancel = default)
    {
        foreach (var leadId in await states.DueAsync(instant, cancel).ConfigureAwait(false))
            await DoAsync(leadId, lead => lead.AdvanceTo(instant), cancel).ConfigureAwait(false);
    }

    private async Task<LeadEffects> DoAsync(
        string leadId, Func<PlaybookLead, LeadEffects> handle, CancellationToken cancel)
    {
        while (true)
        {
            var gate = gates[GateOf(leadId)];
            await gate.WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                var lead = await LoadAsync(leadId, cancel).ConfigureAwait(false);
                if (lead.MergedInto is null)
                    return await KeepAsync(lead, handle(lead), cancel).ConfigureAwait(false);
                leadId = lead.MergedInto;
            }
            finally
            {
                gate.Release();
            }
        }
    }

    private async Task<LeadEffects> MergeAsync(
        string goneId, string staysId, LeadEvent happened, CancellationToken cancel)
    {
        while (true)
        {
            // Always in the same order, so that nobody waits for each other.
            var (first, second) = (
                Math.Min(GateOf(goneId), GateOf(staysId)), Math.Max(GateOf(goneId), GateOf(staysId)));
            await gates[first].WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                if (second != first)
                    await gates[second].WaitAsync(cancel).ConfigureAwait(false);
                try
                {
                    var gone = await LoadAsync(goneId, cancel).ConfigureAwait(false);
                    var stays = await LoadAsync(staysId, cancel).ConfigureAwait(false);
                    if (goneId == staysId)
                        return await KeepAsync(stays, stays.Fire(happened), cancel).ConfigureAwait(false);
                    if ((gone.MergedInto ?? stays.MergedInto) is null)
                    {
                        var effects = await KeepAsync(stays, stays.Absorb(gone, happened), cancel)
                            .ConfigureAwait(false);
                        await states.WriteAsync(goneId, gone.Save(), null, cancel).ConfigureAwait(false);
                        return effects;
                    }

                    (goneId, staysId) = (gone.MergedInto ?? goneId, stays.MergedInto ?? staysId);
                }
                finally
                {
                    if (second != first)
                        gates[second].Release();
                }
            }
            finally
            {
                gates[first].Release();
            }
        }
    }

    private int GateOf(string leadId) =>
        (int)((uint)string.GetHashCode(leadId, StringComparison.Ordinal) % gates.Length);

    private async Task<PlaybookLead> LoadAsync(string leadId, CancellationToken cancel)
    {
        var saved = await states.ReadAsync(leadId, cancel).ConfigureAwait(false);
        return saved is null ? new PlaybookLead(engine, leadId) : PlaybookLead.Load(engine, saved);
    }

    private async Task<LeadEffects> KeepAsync(PlaybookLead lead, LeadEffects effects, CancellationToken cancel)
    {
        foreach (var effect in effects)
        {
            foreach (var sender in senders)
                await sender.SendAsync(effect, cancel).ConfigureAwait(false);
        }

        await states.WriteAsync(lead.Id, lead.Save(), lead.NextWake, cancel).ConfigureAwait(false);
        return effects;
    }
}
