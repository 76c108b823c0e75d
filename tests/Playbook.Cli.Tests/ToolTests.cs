using Playbook.Cli;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests;

public sealed class ToolTests
{
    [Fact]
    public void A_misspelt_command_gets_the_one_that_was_meant()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("explian");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("Expected a command, found `explian`.");
        result.Error.ShouldContain("did you mean `explain`?");
    }

    [Fact]
    public void No_command_at_all_lists_them()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run();

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("explain, new");
    }

    [Fact]
    public void An_unknown_option_is_not_taken_for_a_folder()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("new", "--forse");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("Expected an option of this command, found `--forse`.");
        sandbox.Files().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("check", "--wacth", "--watch")]
    [InlineData("format", "--chek", "--check")]
    [InlineData("symbols", "--jsn", "--json")]
    [InlineData("syntax", "--trivya", "--trivia")]
    public void A_misspelt_option_gets_the_one_that_was_meant(string verb, string wrong, string right)
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run(verb, wrong);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain($"found `{wrong}`.");
        result.Error.ShouldContain($"did you mean `{right}`?");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("new", "--help")]
    [InlineData("--version")]
    public void Help_and_version_are_results(params string[] arguments)
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run(arguments);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldNotBeEmpty();
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_of_the_tool_is_said_and_kept_in_a_report_without_a_trace_on_the_screen()
    {
        using var sandbox = new Sandbox();
        var error = new StringWriter();
        var code = Tool.Run(["explain"], sandbox.HostWith(new BrokenWriter(), error, CancellationToken.None));

        code.ShouldBe(70);
        error.ToString().ShouldContain("error PB9001: The playbook tool failed");
        error.ToString().ShouldNotContain("   at Playbook");
        var report = error.ToString().Split("with the file ")[1].Split(", which")[0];
        File.ReadAllText(report).ShouldContain("the pipe is closed");
        File.Delete(report);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("the pipe is closed");

        public override void Write(char[] buffer, int index, int count) =>
            throw new InvalidOperationException("the pipe is closed");

        public override void WriteLine(string? value) => throw new InvalidOperationException("the pipe is closed");

        public override void Write(string? value) => throw new InvalidOperationException("the pipe is closed");
    }
}
