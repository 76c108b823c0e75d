using Playbook.Execution.Logs.Admission;
using Playbook.Runtime;

namespace Playbook.Execution.Simulation;

/// <summary>One id of the lead whose story is told.</summary>
internal sealed class StoryLead(string id, int number)
{
    public string Id { get; } = id;

    /// <summary>Its place in the store of states.</summary>
    public int Number { get; } = number;

    /// <summary>What the file of leads says of it; null before a row of it was read.</summary>
    public FieldChange[]? Known { get; set; }

    public bool HasBegun { get; set; }

    public StoryLead? MergedInto { get; set; }

    public StoryLead Root => MergedInto?.Root ?? this;

    public AdmissionRing Ring;
}
