namespace Playbook.Runtime.Hosting;

/// <summary>A content is published on a channel.</summary>
public sealed record ShareEffect : LeadEffect
{
    /// <summary>The content, as the generated <c>Contents</c> name it.</summary>
    public required string Content { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    public override string Words => $"share {Content} on {Channel}";
}
