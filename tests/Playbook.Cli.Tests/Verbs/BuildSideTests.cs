using Playbook.Cli.Tests.Output;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

/// <summary>What a build asks of the tool.</summary>
public sealed class BuildSideTests
{
    private const string Broken = "play a\n  on nothing_known\n\n  step s\n    wait 1 day\n";

    [Fact]
    public void The_report_is_written_beside_what_people_read()
    {
        using var sandbox = new Sandbox().With("a.playbook", Broken);

        var result = sandbox.Run("check", "--sarif", "reports/findings.sarif");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("PB2001");
        var sarif = sandbox.Read("reports/findings.sarif");
        SarifShape.Check(sarif);
        sarif.ShouldContain("PB2001");
    }

    [Fact]
    public void A_report_that_can_not_be_written_is_refused()
    {
        using var sandbox = new Sandbox().With("a.playbook", Broken).With("reports", "a file");

        var result = sandbox.Run("check", "--sarif", "reports/findings.sarif");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("PB6017");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("guide")]
    public void A_build_of_another_version_is_told_so_and_nothing_is_written(string verb)
    {
        using var sandbox = new Sandbox().With("a.playbook", "team sales\n");

        var result = sandbox.Run(verb, "--for-build", "9.9.9");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("PB6069");
        result.Error.ShouldContain("9.9.9");
        sandbox.Files().ShouldBe(["a.playbook"]);
    }

    [Fact]
    public void A_build_of_the_same_version_goes_on()
    {
        using var sandbox = new Sandbox().With("a.playbook", "team sales\n");

        sandbox.Run("check", "--for-build", sandbox.Host().Version).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void The_files_of_a_build_are_its_own_and_have_the_places_that_the_project_says()
    {
        using var sandbox = new Sandbox().With("app/a.playbook", "team sales\n").With("app/beside.playbook", Broken)
            .With("shared/b c.playbook", Broken.Replace("play a", "play b", StringComparison.Ordinal));
        var list = Listed(sandbox, ("app/a.playbook", ""), ("shared/b c.playbook", @"shared\b.playbook"));

        var result = sandbox.RunIn("app", "check", "--build-files", list);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("--> ../shared/b c.playbook:2:");
        result.Output.ShouldNotContain("beside");
        result.Error.ShouldContain("2 files");
    }

    [Theory]
    [InlineData("../outside.playbook", "PB6065")]
    [InlineData("gone.playbook", "PB6066")]
    [InlineData("damaged.playbook", "PB6012")]
    public void A_file_that_can_not_take_part_in_a_build_is_the_only_finding(string file, string code)
    {
        using var sandbox = new Sandbox().With("app/a.playbook", Broken).With("outside.playbook", "team sales\n");
        File.WriteAllBytes(sandbox.PathOf("app/damaged.playbook"), [(byte)'#', 0xE9, (byte)'\n']);
        var list = Listed(sandbox, ("app/a.playbook", ""), ("app/" + file, ""));

        var result = sandbox.RunIn("app", "check", "--sarif", "findings.sarif", "--build-files", list);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain(code);
        result.Output.ShouldNotContain("PB2001");
        sandbox.Read("app/findings.sarif").ShouldContain($"\"ruleId\": \"{code}\"");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("guide")]
    public void A_build_without_playbooks_has_nothing_to_find(string verb)
    {
        using var sandbox = new Sandbox().With("files", "").With("beside.playbook", Broken);

        var result = sandbox.Run(verb, "--build-files", "files", "--sarif", "findings.sarif");

        result.ExitCode.ShouldBe(0, result.Error);
        SarifShape.Check(sandbox.Read("findings.sarif"));
    }

    private static string Listed(Sandbox sandbox, params (string Path, string Link)[] files)
    {
        sandbox.With("app/obj/files", string.Concat(
            files.Select(file => $"File={Path.GetFullPath(sandbox.PathOf(file.Path))}\nLink={file.Link}\n")));
        return "obj/files";
    }
}
