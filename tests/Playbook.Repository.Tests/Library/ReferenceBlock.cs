using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Repository.Tests.Library;

/// <summary>
/// A block of playbook text in the language reference. A fragment names in its first line the block whose lines it
/// shows, <c># in: step</c>; every other block is a whole workspace.
/// </summary>
internal sealed partial record ReferenceBlock(int Line, string Text)
{
    private static readonly ImmutableDictionary<string, string> Surroundings = new Dictionary<string, string>
    {
        ["workspace"] = "",
        ["playbook"] = "playbook example\n\n",
        ["play"] = "playbook example\n\nplay example\n",
        ["step"] = "playbook example\n\nplay example\n  step example\n",
    }.ToImmutableDictionary();

    public static ImmutableArray<ReferenceBlock> All { get; } = [.. Read()];

    public bool IsFragment => Context().IsMatch(Text);

    /// <summary>The fragment where it belongs; its lines follow those of the blocks around it.</summary>
    public string InPlace
    {
        get
        {
            var around = Surroundings[Context().Match(Text).Groups[1].Value];
            var indent = new string(' ', around.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Length - line.TrimStart().Length + 2).LastOrDefault());
            var isOuter = !around.Contains("\nplay", StringComparison.Ordinal);
            var lines = Text.Split('\n').Skip(1).Select(line => line.Length == 0 || isOuter ? line : indent + line);
            return around + string.Join('\n', lines);
        }
    }

    private static IEnumerable<ReferenceBlock> Read()
    {
        var page = File.ReadAllText(RepositoryFolder.PathOf("playbooks", "README.md"));
        foreach (Match match in Fence().Matches(page))
            yield return new ReferenceBlock(page.AsSpan(0, match.Index).Count('\n') + 1, match.Groups[1].Value);
    }

    [GeneratedRegex("^```playbook[^\n]*\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^# in: (workspace|playbook|play|step)\n")]
    private static partial Regex Context();
}
