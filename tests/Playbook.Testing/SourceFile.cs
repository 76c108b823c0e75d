namespace Playbook.Testing;

/// <summary>One file of a workspace that stands in a test.</summary>
public sealed record SourceFile(string Path, string Text);
