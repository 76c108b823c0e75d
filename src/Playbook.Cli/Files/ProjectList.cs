using System.Collections.Immutable;
using Playbook.Cli.Settings;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>What the package's targets write for the tool that a project's build starts.</summary>
/// <param name="Files">Full paths, and the places in the workspace; empty where the path says the place.</param>
/// <param name="Severities">What the project asks of its warnings.</param>
internal sealed record ProjectList(
    ImmutableArray<(string Path, string Link)> Files, ProjectSeverities Severities)
{
    /// <summary>Reads <c>Name=value</c> lines; null, and a finding, where there is no such list.</summary>
    public static ProjectList? Read(string list, ToolHost host, DiagnosticBag diagnostics)
    {
        if (PlaybookFileReader.Read(host.FullPathOf(list), list, diagnostics) is not { } text)
            return null;
        var rows = text.Split('\n').Select(line => line.TrimEnd('\r').Split('=', 2))
            .Where(parts => parts.Length == 2).Select(parts => (Name: parts[0], Value: parts[1])).ToArray();
        // The link of a file follows its path.
        var files = rows.Zip(rows.Skip(1)).Where(pair => pair.First.Name == "File")
            .Select(pair => (pair.First.Value, pair.Second.Name == "Link" ? pair.Second.Value : ""));
        return new ProjectList([.. files], new ProjectSeverities(rows));
    }
}
