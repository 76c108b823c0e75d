namespace Playbook.Cli.Files;

/// <summary>One source file as it was read.</summary>
/// <param name="Path">From the workspace's folder, with slashes; what the compiler knows it by.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Text">
/// Every character of it, a byte-order mark included, so that writing it back changes nothing.
/// </param>
internal sealed record PlaybookFile(string Path, string FullPath, string Text);
