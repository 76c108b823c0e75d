namespace Playbook.Runtime.Hosting;

/// <summary>A content goes to the lead, or in a team play to a role.</summary>
public sealed record SendEffect : LeadEffect
{
    /// <summary>The content, as the generated <c>Contents</c> name it.</summary>
    public required string Content { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    /// <summary>
    /// The subject, one line, its holes filled with what was known then; null where none is written, and where the
    /// effect is withdrawn or skipped.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The body in Markdown, filled likewise; null where <see cref="Subject"/> would be.</summary>
    public string? Body { get; init; }

    public override string Words => $"send {Content} by {Channel}";
}
