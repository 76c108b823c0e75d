using System.Text.RegularExpressions;
using Playbook.Cli.Verbs;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.PathOf("README.md"));

    [Fact]
    public void Every_command_of_the_tool_stands_in_the_README()
    {
        foreach (var verb in VerbTable.All)
            Page.ShouldContain($"playbook {verb.Name}");
    }

    [Fact]
    public void Every_command_in_the_README_is_one_of_the_tool() =>
        Command().Matches(Page).Select(match => match.Groups[1].Value)
            .ShouldBeSubsetOf(VerbTable.All.Select(verb => verb.Name));

    [GeneratedRegex("`playbook ([a-z-]+)")]
    private static partial Regex Command();
}
