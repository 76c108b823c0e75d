namespace Playbook.Runtime.Hosting;

/// <summary>A hand-off that nobody accepted in time is offered to another person.</summary>
public sealed record ReassignEffect : LeadEffect
{
    /// <summary>The agreement.</summary>
    public required string HandOff { get; init; }

    /// <summary>The team that takes.</summary>
    public required string To { get; init; }

    public override string Words => $"reassign {HandOff}";
}
