using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class FormatVerbTests
{
    private const string Right = "team marketing \"Marketing\"\n  head \"Maja\"  # since May\n";
    private const string Loose = "team   marketing \"Marketing\"\n  head    \"Maja\"  # since May\n";

    [Fact]
    public void A_file_gets_the_standard_form_and_keeps_its_comments()
    {
        using var sandbox = new Sandbox().With("a.playbook", Loose).With("b.playbook", Right);
        var result = sandbox.Run("format");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBe("formatted a.playbook\n");
        result.Error.ShouldBe("Formatted 1 of 2 files.\n");
        sandbox.Read("a.playbook").ShouldBe(Right);
    }

    [Fact]
    public void Formatting_twice_changes_nothing_more()
    {
        using var sandbox = new Sandbox().With("a.playbook", Loose);
        sandbox.Run("format");

        sandbox.Run("format").Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_check_writes_nothing_and_names_the_first_line_that_differs()
    {
        using var sandbox = new Sandbox().With("a.playbook", Loose);
        var result = sandbox.Run("format", "--check");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("warning PB6021");
        result.Output.ShouldContain("a.playbook:1:1");
        sandbox.Read("a.playbook").ShouldBe(Loose);
        sandbox.With("a.playbook", Right).Run("format", "--check").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_difference_shows_what_would_change()
    {
        using var sandbox = new Sandbox().With("a.playbook", "# first\n" + Loose + "\n# last\n");
        var result = sandbox.Run("format", "--diff");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("--- a.playbook\n+++ a.playbook\n@@ -2,2 +2,2 @@\n");
        result.Output.ShouldContain("-team   marketing \"Marketing\"\n");
        result.Output.ShouldContain("+team marketing \"Marketing\"\n");
        result.Output.ShouldNotContain("# last");
    }

    [Fact]
    public void A_folder_without_playbooks_is_said()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("format").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void The_library_is_in_the_standard_form()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("format", "--check", RepositoryFolder.PathOf("playbooks"));

        result.Output.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
    }
}
