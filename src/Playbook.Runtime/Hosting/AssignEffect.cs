namespace Playbook.Runtime.Hosting;

/// <summary>The lead is assigned to somebody.</summary>
public sealed record AssignEffect : LeadEffect
{
    /// <summary>The team or role that gets the lead.</summary>
    public required string Actor { get; init; }

    public override string Words => $"assign to {Actor}";
}
