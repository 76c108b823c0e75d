using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class CompletionVerbTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _playbook playbook")]
    [InlineData("zsh", "compdef _playbook playbook")]
    [InlineData("fish", "complete -c playbook")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Each_shell_gets_its_script(string shell, string line)
    {
        using var sandbox = new Sandbox();
        sandbox.Run("completion", shell).Output.ShouldContain(line);
    }

    [Fact]
    public void The_tool_itself_knows_the_words()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("[suggest:12]", "playbook exp").Output.Split('\n').ShouldContain("explain");
    }

    [Fact]
    public void Another_shell_is_named_in_the_answer()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("completion", "tcsh");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("tcsh");
        result.Error.ShouldContain("bash");
    }
}
