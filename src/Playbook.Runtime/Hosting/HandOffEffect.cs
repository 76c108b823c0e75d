namespace Playbook.Runtime.Hosting;

/// <summary>The lead is offered to another team.</summary>
public sealed record HandOffEffect : LeadEffect
{
    /// <summary>The agreement.</summary>
    public required string HandOff { get; init; }

    /// <summary>The team that takes.</summary>
    public required string To { get; init; }

    public override string Words => $"hand off as {HandOff}";
}
