namespace Playbook.Runtime.Hosting;

/// <summary>Somebody calls the lead.</summary>
public sealed record CallEffect : LeadEffect
{
    /// <summary>The team or role that calls.</summary>
    public required string Actor { get; init; }

    /// <summary>Every attempt is an effect of its own; counts from 1.</summary>
    public required int Attempt { get; init; }

    public override string Words => $"call by {Actor}";
}
