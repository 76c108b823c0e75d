using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class FixVerbTests
{
    private const string Typed = """
        workspace acme “Acme”
          language 1

        team marketing “Marketing”
          head “Maja”
          hours monday to friday 09:00 to 17:00

        """;

    [Fact]
    public void Safe_fixes_are_applied_and_the_rest_of_the_file_is_kept()
    {
        using var sandbox = Workspace(Typed);
        var result = sandbox.Run("fix");

        result.ExitCode.ShouldBe(0);
        sandbox.Read("workspace.playbook").ShouldBe(Typed.Replace('“', '"').Replace('”', '"'));
        result.Error.ShouldContain("in 1 file.");
    }

    [Fact]
    public void A_fix_that_needs_a_look_waits_for_all()
    {
        const string text = "playbook spring \"Spring\"\n  owner marketting\n  version 1\n";
        using var sandbox = Workspace(Typed.Replace('“', '"').Replace('”', '"')).With("spring.playbook", text);

        sandbox.Run("fix").ExitCode.ShouldBe(1);
        sandbox.Read("spring.playbook").ShouldBe(text);
        sandbox.Run("fix", "--all").ExitCode.ShouldBe(0);
        sandbox.Read("spring.playbook").ShouldBe(text.Replace("marketting", "marketing"));
    }

    [Fact]
    public void Where_nothing_is_to_be_fixed_no_file_is_touched()
    {
        using var sandbox = Workspace("# nothing\n");
        var before = File.GetLastWriteTimeUtc(sandbox.PathOf("workspace.playbook"));

        sandbox.Run("fix", "--all").Error.ShouldContain("Fixed 0 findings in 0 files.");
        File.GetLastWriteTimeUtc(sandbox.PathOf("workspace.playbook")).ShouldBe(before);
        sandbox.Files().ShouldBe([".editorconfig", "workspace.playbook"]);
    }

    private static Sandbox Workspace(string text) =>
        new Sandbox().With(".editorconfig", "root = true\n").With("workspace.playbook", text);
}
