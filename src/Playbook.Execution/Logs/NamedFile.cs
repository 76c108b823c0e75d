namespace Playbook.Execution.Logs;

/// <summary>A file that a person named.</summary>
/// <param name="Shown">As the person named it, for messages.</param>
/// <param name="FullPath">Where it is.</param>
public sealed record NamedFile(string Shown, string FullPath);
