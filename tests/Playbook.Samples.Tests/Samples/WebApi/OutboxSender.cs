using System.Collections.Concurrent;
using Playbook.Runtime.Hosting;

/// <summary>Stands for a mail provider: keeps what it is given, each identity once.</summary>
internal sealed class OutboxSender : IEffectSender
{
    private readonly ConcurrentDictionary<string, string> sent = new();

    public IEnumerable<string> Sent => sent.Values.Order(StringComparer.Ordinal);

    public Task SendAsync(LeadEffect effect, CancellationToken cancel)
    {
        sent.TryAdd(effect.Id, effect.ToString());
        return Task.CompletedTask;
    }
}
