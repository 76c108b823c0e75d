using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Playbook.Benchmarks.Checking;

/// <summary>The company of the library with some of its playbooks again and again, each under a new name.</summary>
internal static class ManyPlaybooks
{
    /// <summary>Files that the others refer to, and none of which refers to one that is repeated.</summary>
    private static readonly ImmutableArray<string> Company =
        ["workspace", "company", "house", "shelf", "warm-inbound"];

    private static readonly ImmutableArray<string> Repeated =
        ["webinar", "trial", "renewal", "case-shelf", "handoff-agreement"];

    public static ImmutableArray<KeyValuePair<string, string>> Create(int count)
    {
        var files = Company.Select(name => KeyValuePair.Create($"{name}.playbook", Read(name))).ToList();
        var texts = Repeated.Select(Read).ToArray();
        for (var number = 0; number < count; number++)
        {
            var text = texts[number % texts.Length];
            var name = text.Split(' ')[1];
            files.Add(KeyValuePair.Create(
                $"{name}-{number:0000}.playbook",
                text.Replace($"playbook {name} ", $"playbook {name}_{number} ", StringComparison.Ordinal)));
        }

        return [.. files];
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), $"{name}.playbook"));

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path) ?? "", "../../../playbooks"));
}
