namespace Playbook.Runtime.Hosting;

/// <summary>A content goes to the lead, or in a team play to a role.</summary>
public sealed record SendEffect : LeadEffect
{
    /// <summary>The content, as the generated <c>Contents</c> name it.</summary>
    public required string Content { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    public override string Words => $"send {Content} by {Channel}";
}
