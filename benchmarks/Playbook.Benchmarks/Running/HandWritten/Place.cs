namespace Playbook.Benchmarks.Running.HandWritten;

/// <summary>What a lead inside a play waits for; numbered as the state keeps it.</summary>
internal enum Place
{
    Waiting,
    Planned,
    Held,
    Open,
    Between,
    Settled,
}
