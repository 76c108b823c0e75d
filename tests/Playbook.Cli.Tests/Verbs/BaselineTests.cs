using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

/// <summary>Old findings are accepted, new ones are not, and moving lines about makes nothing new.</summary>
public sealed class BaselineTests
{
    private const string Workspace = """
        workspace acme "Acme"
          language 1

        channel letter "Letter"
          medium post

        """;

    private const string Calls = """
        playbook calls "Calls"
          version 1

        goal talks "Talks"
          counts call_connected

        goal visits "Visits"
          counts meeting_held

        """;

    [Fact]
    public void What_was_accepted_does_not_fail_and_a_new_finding_does()
    {
        using var sandbox = Accepted();

        var known = sandbox.Run("check", "--baseline", "known.json", "--fail-on", "info");
        known.ExitCode.ShouldBe(0, known.Output);
        known.Output.ShouldBeEmpty();
        known.Error.ShouldContain("accepted by known.json");

        sandbox.With("calls.playbook", Calls + "goal orders \"Orders\"\n  counts order_completed\n");
        var more = sandbox.Run("check", "--baseline", "known.json", "--fail-on", "info");
        more.ExitCode.ShouldBe(1);
        more.Output.ShouldContain("Orders");
        more.Output.ShouldNotContain("Visits");
    }

    [Fact]
    public void Moved_and_reformatted_lines_are_the_same_findings()
    {
        using var sandbox = Accepted();
        var parts = Calls.Split("\n\n");
        var moved = string.Join("\n\n\n# a remark\n", parts[0], parts[2].TrimEnd(), parts[1]);
        sandbox.With("calls.playbook", moved.Replace("goal visits ", "goal  visits   ") + "\n");

        var result = sandbox.Run("check", "--baseline", "known.json", "--fail-on", "info");
        result.Output.ShouldBeEmpty();
        result.Error.ShouldNotContain("No longer there");
    }

    [Fact]
    public void It_lies_anywhere_and_is_read_from_anywhere()
    {
        using var sandbox = Accepted("team/known.json");

        sandbox.Run("check", "calls.playbook", "--baseline", "team/known.json", "--fail-on", "info")
            .ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_no_longer_occurs_is_told_and_taken_out_on_request()
    {
        using var sandbox = Accepted().With("calls.playbook", Calls.Split("goal visits")[0]);
        var before = sandbox.Read("known.json");

        var told = sandbox.Run("check", "--baseline", "known.json");
        told.Error.ShouldContain("No longer there: PB4012, calls.playbook");
        told.Error.ShouldContain("goal visits");
        sandbox.Read("known.json").ShouldBe(before);

        sandbox.Run("check", "--baseline", "known.json", "--update-baseline").ExitCode.ShouldBe(0);
        sandbox.Read("known.json").ShouldNotContain("goal visits");
        sandbox.Read("known.json").ShouldContain("goal talks");
    }

    [Fact]
    public void Of_files_that_are_not_named_nothing_is_said_and_nothing_taken_out()
    {
        using var sandbox = Accepted();
        var before = sandbox.Read("known.json");

        var result = sandbox.Run("check", "workspace.playbook", "--baseline", "known.json", "--update-baseline");
        result.Error.ShouldNotContain("No longer there");
        sandbox.Read("known.json").ShouldBe(before);
    }

    [Fact]
    public void An_error_is_never_accepted()
    {
        using var sandbox = Accepted().With("calls.playbook", Calls + "goal of_nobody\n  counts no_such_event\n");
        sandbox.Run("check", "--baseline", "known.json", "--update-baseline").ExitCode.ShouldBe(1);

        sandbox.Read("known.json").ShouldNotContain("no_such_event");
    }

    [Theory]
    [InlineData("{ \"version\": 1, \"findings\": [\n<<<<<<< ours\n", "line 2 is not JSON")]
    [InlineData("[]", "expected an object with `version`")]
    [InlineData("{ \"version\": 9, \"findings\": [] }", "which a newer tool wrote")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"code\": 7 } ] }", "finding 1: expected a text under `code`")]
    public void A_damaged_baseline_is_told_and_left_as_it_is(string text, string expected)
    {
        using var sandbox = Accepted().With("known.json", text);

        foreach (var arguments in new string[][] { [], ["--update-baseline"] })
        {
            var result = sandbox.Run(["check", "--baseline", "known.json", .. arguments]);
            result.ExitCode.ShouldBe(2);
            result.Error.ShouldContain(expected);
            sandbox.Read("known.json").ShouldBe(text);
        }
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_told_with_the_way_to_write_it()
    {
        using var sandbox = Accepted();
        var result = sandbox.Run("check", "--baseline", "other.json");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--update-baseline");
    }

    [Fact]
    public void To_update_nothing_is_a_mistake_of_the_command() =>
        new Sandbox().Run("check", "--update-baseline").ExitCode.ShouldBe(2);

    [Fact]
    public void A_build_takes_it_too()
    {
        using var sandbox = Accepted();

        sandbox.Run("build", "--baseline", "known.json", "--fail-on", "info").ExitCode.ShouldBe(0);
    }

    private static Sandbox Accepted(string file = "known.json")
    {
        var sandbox = new Sandbox().With("workspace.playbook", Workspace).With("calls.playbook", Calls);
        sandbox.With(file, "{ \"version\": 1, \"findings\": [] }\n");
        sandbox.Run("check", "--baseline", file, "--update-baseline").ExitCode.ShouldBe(0);
        return sandbox;
    }
}
