using Playbook.Cli.Settings;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Settings;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*", "a.playbook")]
    [InlineData("*", "deep/down/a.playbook")]
    [InlineData("*.playbook", "deep/a.playbook")]
    [InlineData("*.{playbook,md}", "a.playbook")]
    [InlineData("/a.playbook", "a.playbook")]
    [InlineData("spring/*.playbook", "spring/a.playbook")]
    [InlineData("spring/**.playbook", "spring/deep/a.playbook")]
    [InlineData("**/spring/*.playbook", "spring/a.playbook")]
    [InlineData("?.playbook", "a.playbook")]
    [InlineData("[abc].playbook", "a.playbook")]
    [InlineData("[!xyz].playbook", "a.playbook")]
    public void A_pattern_means_these_files(string pattern, string path) =>
        GlobPattern.Matches(pattern, path).ShouldBeTrue();

    [Theory]
    [InlineData("*.md", "a.playbook")]
    [InlineData("/a.playbook", "deep/a.playbook")]
    [InlineData("spring/*.playbook", "spring/deep/a.playbook")]
    [InlineData("[!abc].playbook", "a.playbook")]
    [InlineData("?.playbook", "ab.playbook")]
    [InlineData("", "a.playbook")]
    [InlineData("*.{playbook", "a.playbook")]
    public void And_not_these(string pattern, string path) => GlobPattern.Matches(pattern, path).ShouldBeFalse();

    [Fact]
    public void A_pattern_made_to_take_for_ever_ends()
    {
        var pattern = string.Concat(Enumerable.Repeat("{a,a}*", 40)) + "b";

        GlobPattern.Matches(pattern, new string('a', 200)).ShouldBeFalse();
    }
}
