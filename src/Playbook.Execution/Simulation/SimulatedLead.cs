using System.Text;
using Playbook.Execution.Logs.Admission;
using Playbook.Runtime;

namespace Playbook.Execution.Simulation;

/// <summary>A lead of the log while it is replayed.</summary>
internal sealed class SimulatedLead(byte[] id, int shard, int number, long order)
{
    /// <summary>As the log has it.</summary>
    public string Id { get; } = Encoding.UTF8.GetString(id);

    /// <summary>The shard that keeps its state, and so the only one that handles it.</summary>
    public int Shard { get; } = shard;

    /// <summary>Its place in that shard's store.</summary>
    public int Number { get; } = number;

    /// <summary>
    /// Place in the log of the first row that named it: the order of leads where no row says another.
    /// </summary>
    public long Order { get; } = order;

    /// <summary>What the file of leads says of it.</summary>
    public FieldChange[] Known { get; init; } = [];

    /// <summary>The next lead whose id has the same hash; null for nearly all.</summary>
    public SimulatedLead? OfSameHash { get; set; }

    public bool HasBegun { get; set; }

    /// <summary>The lead that this one has become part of; null for most.</summary>
    public SimulatedLead? MergedInto { get; set; }

    /// <summary>Whether rows of this round say that it is another, or another is it.</summary>
    public bool IsMerging { get; set; }

    /// <summary>When it last began each play that a goal asks about; empty where none does.</summary>
    public long[] Starts { get; init; } = [];

    /// <summary>The last instants of what assumptions count.</summary>
    public long[] Counted { get; init; } = [];

    /// <summary>The lead that handles its rows: itself, or the one it has become part of.</summary>
    public SimulatedLead Root
    {
        get
        {
            var root = this;
            while (root.MergedInto is { } next)
                root = next;
            return root;
        }
    }

    /// <summary>Whether these bytes are its id.</summary>
    public bool Has(ReadOnlySpan<byte> bytes) => bytes.SequenceEqual(id);

    /// <summary>Says whether a row may take part.</summary>
    public Admittance Admit(ulong id, ulong content) => ring.Admit(id, content);

    /// <summary>Takes over what another lead's rows were, and when it began what.</summary>
    public void Absorb(SimulatedLead other)
    {
        ring.Absorb(other.ring);
        for (var i = 0; i < Starts.Length; i++)
            Starts[i] = Math.Max(Starts[i], other.Starts[i]);
    }

    private AdmissionRing ring;
}
