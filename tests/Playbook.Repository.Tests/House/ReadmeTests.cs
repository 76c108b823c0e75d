using Playbook.Compiler.Diagnostics;
using Playbook.Testing;
using Xunit;

namespace Playbook.Repository.Tests.House;

/// <summary>What a README shows, a reader will type.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Pages =
        ["README.md", "src/README.md", "src/Playbook.Build/README.md", "tests/README.md", "benchmarks/README.md"];

    [Fact]
    public void Every_playbook_in_a_README_checks_clean() => Rule.Holds(
        "Mend the text in the README.",
        from page in Pages
        from block in Blocks(page, "playbook")
        from reported in Check.Found(SourceFiles.Split(block))
        where reported.Severity >= DiagnosticSeverity.Warning
        select $"{page}: {reported.Diagnostic}: {reported.Diagnostic.Words.Message}");

    [Fact]
    public void Every_link_in_a_README_leads_somewhere() => Rule.Holds(
        "Mend the link.",
        from page in Pages.Append("playbooks/README.md")
        from part in Read(page).Split("](").Skip(1)
        let target = part.Split(')')[0].Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        let path = RepositoryFolder.PathOf(Path.GetDirectoryName(page) ?? "", target)
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{page}: {target}");

    private static IEnumerable<string> Blocks(string page, string language) =>
        Read(page).Split($"```{language}\n").Skip(1).Select(rest => rest.Split("```")[0]);

    private static string Read(string page) =>
        File.ReadAllText(RepositoryFolder.PathOf(page)).ReplaceLineEndings("\n");
}
