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

    /// <summary>
    /// The path of a playbook as seen from the folder in which the emitted files will stand: compilers read the paths
    /// of <c>#line</c> from there.
    /// </summary>
    public Func<string, string> SourcePathOf { get; init; } = path => path;

    /// <summary>
    /// Whether hot reload is to start a program anew when its tables change. A running program has read them, so it
    /// would go on with the old ones, under code that was written for the new.
    /// </summary>
    public bool RestartsForTables { get; init; }

    public static CSharpEmitOptions Default { get; } = new();
}
