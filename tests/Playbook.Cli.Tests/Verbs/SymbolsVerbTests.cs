using System.Text.Json;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class SymbolsVerbTests
{
    [Fact]
    public void Names_are_listed_with_kind_place_and_title()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        var lines = sandbox.Run("symbols").Output.TrimEnd().Split('\n');

        lines.ShouldContain(line => line.StartsWith("team ", StringComparison.Ordinal)
            && line.Contains(" marketing ") && line.Contains("workspace.playbook:") && line.EndsWith("Marketing"));
        lines.ShouldContain(line => line.Contains("first_playbook.answer"));
    }

    [Fact]
    public void The_prelude_is_listed_on_request()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");

        sandbox.Run("symbols").Output.ShouldNotContain("form_submitted");
        sandbox.Run("symbols", "--prelude").Output.ShouldContain("form_submitted");
    }

    [Fact]
    public void Json_is_one_object_a_line()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        foreach (var line in sandbox.Run("symbols", "--json").Output.TrimEnd().Split('\n'))
        {
            using var document = JsonDocument.Parse(line);
            document.RootElement.GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void A_file_that_can_not_be_read_is_told_beside_the_list()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        File.WriteAllBytes(sandbox.PathOf("old.playbook"), [0xE9]);

        var run = sandbox.Run("symbols");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldContain("PB6012");
        run.Output.ShouldContain("first_playbook.answer");
    }
}
