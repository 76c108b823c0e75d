namespace Playbook.Runtime.Hosting;

/// <summary>Somebody must choose among answers.</summary>
public sealed record ChoiceEffect : LeadEffect
{
    /// <summary>The team or role that chooses; <c>lead</c> for the lead.</summary>
    public required string Actor { get; init; }

    /// <summary>What is asked.</summary>
    public required string Question { get; init; }

    public override string Words => $"choose \"{Question}\" by {Actor}";
}
