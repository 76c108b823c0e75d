namespace Playbook.Runtime.Hosting;

/// <summary>Somebody is given something to do.</summary>
public sealed record TaskEffect : LeadEffect
{
    /// <summary>The team or role that does it.</summary>
    public required string Actor { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; init; }

    public override string Words => $"task \"{Title}\" for {Actor}";
}
