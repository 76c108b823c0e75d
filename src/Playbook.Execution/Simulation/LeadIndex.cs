namespace Playbook.Execution.Simulation;

/// <summary>
/// Leads by the bytes of their ids. Whoever reads a row has made the hash of its lead, so it is not made again; leads
/// of one hash hang in a chain.
/// </summary>
internal sealed class LeadIndex
{
    private readonly Dictionary<ulong, SimulatedLead> first = [];

    public SimulatedLead? Find(ReadOnlySpan<byte> id, ulong hash)
    {
        for (var lead = first.GetValueOrDefault(hash); lead is not null; lead = lead.OfSameHash)
        {
            if (lead.Has(id))
                return lead;
        }

        return null;
    }

    public void Add(SimulatedLead lead, ulong hash)
    {
        lead.OfSameHash = first.GetValueOrDefault(hash);
        first[hash] = lead;
    }
}
