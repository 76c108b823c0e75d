using System.Collections.Concurrent;

namespace Playbook.Runtime.Hosting;

/// <summary>Keeps states in memory: for first steps and tests. They are gone with the process.</summary>
public sealed class MemoryLeadStates : ILeadStates
{
    private readonly ConcurrentDictionary<string, (byte[] State, DateTimeOffset? NextWake)> states = new();

    public ValueTask<byte[]?> ReadAsync(string leadId, CancellationToken cancel) =>
        new(states.TryGetValue(leadId, out var kept) ? kept.State : null);

    public ValueTask WriteAsync(string leadId, byte[] state, DateTimeOffset? nextWake, CancellationToken cancel)
    {
        states[leadId] = (state, nextWake);
        return default;
    }

    public ValueTask<IReadOnlyList<string>> DueAsync(DateTimeOffset instant, CancellationToken cancel) =>
        new(states.Where(kept => kept.Value.NextWake <= instant).Select(kept => kept.Key).ToArray());
}
