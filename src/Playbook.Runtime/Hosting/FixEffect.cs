namespace Playbook.Runtime.Hosting;

/// <summary>Somebody must mend what a rejection named.</summary>
public sealed record FixEffect : LeadEffect
{
    /// <summary>The team or role that mends.</summary>
    public required string Actor { get; init; }

    /// <summary>What the rejection said.</summary>
    public required string Reason { get; init; }

    public override string Words => $"fix by {Actor}";
}
