using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class SyntaxVerbTests
{
    private const string Text = "# first\nteam marketing \"Marketing\"\n  head \"Maja\"\n";

    [Fact]
    public void Nodes_are_shown_with_their_places_and_tokens_with_their_texts()
    {
        using var sandbox = new Sandbox().With("a.playbook", Text);
        var output = sandbox.Run("syntax", "a.playbook").Output;

        output.ShouldStartWith("CompilationUnit 2:1\n  TeamDeclaration 2:1\n    TeamKeyword `team`\n");
        output.ShouldContain("StringToken `\"Maja\"`");
        output.ShouldNotContain("# first");
    }

    [Fact]
    public void Comments_and_spaces_are_shown_on_request()
    {
        using var sandbox = new Sandbox().With("a.playbook", Text);
        sandbox.Run("syntax", "a.playbook", "--trivia").Output.ShouldContain("`# first`");
    }

    [Fact]
    public void A_missing_file_is_said()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Run("syntax", "a.playbook");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("PB6010");
    }

    [Fact]
    public void A_folder_is_told_from_a_missing_file()
    {
        using var sandbox = new Sandbox().With("texts/a.playbook", Text);
        var result = sandbox.Run("syntax", "texts");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("PB6016");
        result.Error.ShouldContain("It is a folder");
    }
}
