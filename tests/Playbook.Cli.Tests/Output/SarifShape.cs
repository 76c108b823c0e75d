using System.Runtime.CompilerServices;
using System.Text.Json;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Cli.Tests.Output;

/// <summary>Holds a text against the official schema of SARIF 2.1.0.</summary>
internal static class SarifShape
{
    private static readonly JsonElement Schema = Read();

    public static void Check(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        new JsonSchema(Schema).Complaints(document.RootElement).ShouldBeEmpty();
    }

    private static JsonElement Read([CallerFilePath] string path = "")
    {
        var folder = RepositoryFolder.FolderOfSource(path);
        using var document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "Schemas", "sarif-2.1.0-rtm.5.json")));
        return document.RootElement.Clone();
    }
}
