namespace Playbook.Compiler.Emit;

/// <summary>What the surroundings of the emitted code are like.</summary>
public sealed record CSharpEmitOptions
{
    /// <summary>The namespace; null for <c>Playbooks</c> and the workspace's name.</summary>
    public string? Namespace { get; init; }

    /// <summary>
    /// Whether <c>AddPlaybooks()</c> is emitted: only where <c>IServiceCollection</c> is referenced.
    /// </summary>
    public bool AddsPlaybooks { get; init; }

    public static CSharpEmitOptions Default { get; } = new();
}
