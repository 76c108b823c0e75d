namespace Playbook.Runtime.Hosting;

/// <summary>Somebody must approve.</summary>
public sealed record ApprovalEffect : LeadEffect
{
    /// <summary>The team or role that approves.</summary>
    public required string Actor { get; init; }

    /// <summary>What is approved.</summary>
    public required string Subject { get; init; }

    public override string Words => $"get approval from {Actor} for \"{Subject}\"";
}
