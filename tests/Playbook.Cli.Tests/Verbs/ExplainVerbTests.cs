using Playbook.Compiler.Diagnostics;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class ExplainVerbTests
{
    [Theory]
    [InlineData("PB6002")]
    [InlineData("pb6002")]
    [InlineData("unknown-severity")]
    public void A_page_is_found_by_its_code_or_its_name(string rule)
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("explain", rule);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("# PB6002 unknown-severity\n");
        result.Output.ShouldContain("## Why\n\nA finding weighs as much");
        result.Output.ShouldContain("playbook_diagnostic.unknown-name.severity = eror");
    }

    [Fact]
    public void A_floor_is_told()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("explain", "our-failure").Output.ShouldContain("Severity: error (never below error)");
    }

    [Fact]
    public void A_misspelt_name_gets_the_one_that_was_meant()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("explain", "unknown-severty");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("did you mean `unknown-severity`?");
    }

    [Fact]
    public void Without_a_name_every_finding_is_listed()
    {
        using var sandbox = new Sandbox();
        var lines = sandbox.Run("explain").Output.TrimEnd().Split('\n');

        lines.Select(line => line[..6]).ShouldBe(DiagnosticDescriptors.Codes);
    }
}
