using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class CompileVerbTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public CompileVerbTests() => sandbox.Run("new", "mine").ExitCode.ShouldBe(ExitCode.Fine);

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_results_of_an_earlier_run_are_replaced()
    {
        sandbox.With("compiled/code/Old.g.cs", "");
        sandbox.Run("compile", "mine").ExitCode.ShouldBe(ExitCode.Fine);
        sandbox.Files().ShouldNotContain("compiled/code/Old.g.cs");
        sandbox.Files().ShouldContain("compiled/code/Playbooks.MyCompany.Code.Program.g.cs");
    }

    [Theory]
    [InlineData("own", "own/notes.txt")]
    [InlineData("own", "own/code/notes.cs")]
    [InlineData("mine", "mine/workspace.playbook")]
    public void A_folder_that_holds_something_else_stays_as_it_is(string output, string own)
    {
        if (output == "own")
            sandbox.With(own, "mine");
        var before = sandbox.Files();
        var run = sandbox.Run("compile", "mine", "--output", output);
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("PB6018");
        sandbox.Files().ShouldBe(before);
    }

    [Theory]
    [InlineData("compile")]
    [InlineData("build")]
    [InlineData("test")]
    [InlineData("guide")]
    public void An_error_in_a_file_that_is_not_named_is_told_and_stops_it(string verb)
    {
        sandbox.With("mine/other.playbook", "play other\n");
        var run = sandbox.Run(verb, "mine/workspace.playbook");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        (run.Output + run.Error).ShouldContain("mine/other.playbook:1");
    }

    [Fact]
    public void A_form_that_the_command_does_not_write_is_told_with_those_that_it_does()
    {
        var run = sandbox.Run("check", "mine", "--format", "xml");
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("'text' 'json' 'sarif'");
    }
}
