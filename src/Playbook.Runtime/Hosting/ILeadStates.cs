namespace Playbook.Runtime.Hosting;

/// <summary>Where the states of leads are kept. Hosts write one over their database.</summary>
public interface ILeadStates
{
    /// <summary>What was written last for a lead; null for a new one.</summary>
    ValueTask<byte[]?> ReadAsync(string leadId, CancellationToken cancel);

    /// <summary>Keeps a lead's state, and when time alone will do something for it; null for never.</summary>
    ValueTask WriteAsync(string leadId, byte[] state, DateTimeOffset? nextWake, CancellationToken cancel);

    /// <summary>The leads for whom time does something up to and including an instant, in any order.</summary>
    ValueTask<IReadOnlyList<string>> DueAsync(DateTimeOffset instant, CancellationToken cancel);
}
