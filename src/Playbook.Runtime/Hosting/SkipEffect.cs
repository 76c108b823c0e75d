namespace Playbook.Runtime.Hosting;

/// <summary>Something was not done.</summary>
public sealed record SkipEffect : LeadEffect
{
    /// <summary>Why not.</summary>
    public required SkipReason Reason { get; init; }

    /// <summary>What was not done; null for a play that did not start.</summary>
    public required LeadEffect? Skipped { get; init; }

    public override string Words => $"{Skipped?.Words ?? Play} skipped because {Reason.Word()}";
}
