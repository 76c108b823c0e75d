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
}
