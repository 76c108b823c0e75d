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

    /// <summary>Handles an event of a lead; the effects are done when this ends.</summary>
    public Task<LeadEffects> HandleAsync(string leadId, LeadEvent happened, CancellationToken cancel = default) =>
        DoAsync(leadId, lead => lead.Fire(happened), cancel);

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
        var gate = gates[(uint)string.GetHashCode(leadId, StringComparison.Ordinal) % gates.Length];
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var saved = await states.ReadAsync(leadId, cancel).ConfigureAwait(false);
            var lead = saved is null ? new PlaybookLead(engine, leadId) : PlaybookLead.Load(engine, saved);
            var effects = handle(lead);
            foreach (var effect in effects)
            {
                foreach (var sender in senders)
                    await sender.SendAsync(effect, cancel).ConfigureAwait(false);
            }

            await states.WriteAsync(leadId, lead.Save(), lead.NextWake, cancel).ConfigureAwait(false);
            return effects;
        }
        finally
        {
            gate.Release();
        }
    }
}
