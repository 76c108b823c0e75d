namespace Playbook.Runtime.Hosting;

/// <summary>An effect made earlier is withdrawn; its identity is that effect's.</summary>
public sealed record CancelEffect : LeadEffect
{
    /// <summary>What is withdrawn.</summary>
    public required LeadEffect Withdrawn { get; init; }

    public override string Words => "cancel " + Withdrawn.Words;
}
