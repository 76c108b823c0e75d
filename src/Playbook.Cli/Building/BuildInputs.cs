using System.Security.Cryptography;
using System.Text;
using Playbook.Cli.Files;
using Playbook.Guides;

namespace Playbook.Cli.Building;

/// <summary>All that decides what a build makes, as one number: equal inputs give equal results.</summary>
internal static class BuildInputs
{
    // Whatever has a part in code, scenarios and prints; the run time, because its libraries are compiled against.
    private static readonly Type[] Makers =
    [
        typeof(Tool), typeof(Compiler.Pipeline), typeof(Runtime.Input), typeof(Execution.Scenarios.FlowScenarios),
        typeof(GuidePrinter), typeof(object),
    ];

    /// <summary>
    /// The digits of a hash of the files with their paths, of which of them the command named, and of the tool. What a
    /// build reads besides, such as severities or a list of known findings, decides only whether it goes on.
    /// </summary>
    public static string Hash(Workspace workspace)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var maker in Makers)
            Add(hash, maker.Module.ModuleVersionId.ToString());
        foreach (var file in workspace.Files)
        {
            Add(hash, file.Path);
            Add(hash, workspace.Named.Contains(file.Path) ? "named" : "read");
            Add(hash, file.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // With its length before it, so that two texts never look like two others.
    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
