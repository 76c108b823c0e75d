namespace Playbook.Execution.Simulation;

/// <summary>What became of one hand-off over all leads.</summary>
internal sealed class HandoffTally
{
    private readonly List<long> times = [];

    public long Accepted { get; set; }

    public long Reassigned { get; set; }

    public long Opened => times.Count;

    /// <summary>Counts an offer, made so long after the lead's first input.</summary>
    public void Open(long afterFirstInput) => times.Add(afterFirstInput);

    public void Add(HandoffTally other)
    {
        Accepted += other.Accepted;
        Reassigned += other.Reassigned;
        times.AddRange(other.times);
    }

    /// <summary>
    /// The shortest time within which a share of offers was made; null where there was none. In milliseconds.
    /// </summary>
    public long? TimeOf(double share)
    {
        if (times.Count == 0)
            return null;
        times.Sort();
        return times[Math.Min((int)Math.Ceiling(share * times.Count), times.Count) - 1];
    }
}
