using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class NewVerbTests
{
    [Fact]
    public void A_start_is_written_and_the_next_three_steps_are_told()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("new", "campaigns/spring");

        result.ExitCode.ShouldBe(0);
        sandbox.Files().ShouldBe(["campaigns/spring/first-playbook.playbook", "campaigns/spring/workspace.playbook"]);
        result.Output.ShouldContain("1. playbook check campaigns/spring");
        result.Output.ShouldContain("2. playbook test campaigns/spring");
        result.Output.ShouldContain("3. ");
    }

    [Theory]
    [InlineData("workspace.playbook")]
    [InlineData("first-playbook.playbook")]
    public void What_is_there_is_never_replaced(string name)
    {
        using var sandbox = new Sandbox().With(name, "mine");
        var result = sandbox.Run("new");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain($"found one at `{name}`");
        sandbox.Files().ShouldBe([name]);
        sandbox.Read(name).ShouldBe("mine");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_said()
    {
        using var sandbox = new Sandbox().With("spring", "a note");

        sandbox.Run("new", "spring").ExitCode.ShouldBe(2);
        sandbox.Files().ShouldBe(["spring"]);
    }
}
