namespace Playbook.Runtime.Hosting;

/// <summary>Does what effects ask for: sends mail, tells people, keeps lists. Hosts write one or several.</summary>
public interface IEffectSender
{
    /// <summary>
    /// Does one effect, or passes it over. Called again for the same effect when anything failed after it: what must
    /// not happen twice is to be looked up by <see cref="LeadEffect.Id"/>.
    /// </summary>
    Task SendAsync(LeadEffect effect, CancellationToken cancel);
}
