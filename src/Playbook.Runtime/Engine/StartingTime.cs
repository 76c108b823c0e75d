namespace Playbook.Runtime.Engine;

/// <summary>When a play may start.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Before">The first instant at which it may not any more.</param>
internal sealed record StartingTime(long From, long Before);
