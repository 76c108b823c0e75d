using System.Text.Json;
using Playbook.Cli.Tests.Output;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class CheckVerbTests
{
    private const string Company = """
        workspace acme "Acme"
          language 1

        team marketing "Marketing"
          head "Maja"
          hours monday to friday 09:00 to 17:00

        """;

    private const string Mistaken = """
        playbook spring "Spring"
          owner marketting
          version 1

        """;

    [Fact]
    public void A_start_made_by_new_has_nothing_to_mend()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        var result = sandbox.Run("check", "--fail-on", "info");

        result.Output.ShouldBeEmpty();
        result.Error.ShouldBe("Nothing to mend in 2 files.\n");
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_misspelt_name_is_told_with_its_line_and_the_way_out()
    {
        using var sandbox = Mistake();
        var result = sandbox.Run("check");

        result.ExitCode.ShouldBe(1);
        Snapshot.Match(result.Output + result.Error, "misspelt-name");
    }

    [Fact]
    public void Only_what_is_named_is_reported()
    {
        using var sandbox = Mistake();

        sandbox.Run("check", "workspace.playbook").ExitCode.ShouldBe(0);
        sandbox.Run("check", "spring.playbook").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_weaker_finding_fails_when_it_is_asked_to()
    {
        using var sandbox = Mistake()
            .With(".editorconfig", "root = true\n[*.playbook]\nplaybook_diagnostic.no-such-rule.severity = error\n")
            .With("spring.playbook", Mistaken.Replace("marketting", "marketing"));

        sandbox.Run("check").ExitCode.ShouldBe(0);
        sandbox.Run("check", "--fail-on", "warning").ExitCode.ShouldBe(1);
        sandbox.Run("check").Output.ShouldContain(".editorconfig:3:21");
    }

    [Fact]
    public void Json_and_sarif_go_to_the_output_alone()
    {
        using var sandbox = Mistake();
        var json = sandbox.Run("check", "--format", "json");
        var sarif = sandbox.Run("check", "--format", "sarif");

        using var document = JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("summary").GetProperty("error").GetInt32().ShouldBe(1);
        json.Error.ShouldBeEmpty();
        SarifShape.Check(sarif.Output);
        sarif.ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("nowhere", "PB6010")]
    [InlineData("empty", "PB6011")]
    [InlineData("empty/notes.md", "PB6015")]
    public void What_is_not_there_ends_with_two(string argument, string code)
    {
        using var sandbox = new Sandbox().With("empty/notes.md", "");
        var result = sandbox.Run("check", argument);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain($"error {code}");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_finding_with_a_way_out()
    {
        using var sandbox = Mistake();
        File.WriteAllBytes(sandbox.PathOf("old.playbook"), [0x70, 0xFF]);
        var result = sandbox.Run("check", "--fail-on", "error");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("error PB6012: A file is not text in UTF-8");
        result.Output.ShouldContain("save it as UTF-8");
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_answered_shortly()
    {
        using var sandbox = new Sandbox().With("long.playbook", "playbook " + new string('x', 10_000_000));
        var result = sandbox.Run("check");

        result.ExitCode.ShouldBe(1);
        result.Output.Length.ShouldBeLessThan(20_000);
        result.Output.ShouldContain("error PB19");
    }

    [Fact]
    public void Watching_checks_again_when_a_file_changes_and_ends_when_told_to()
    {
        using var sandbox = Mistake();
        using var stop = new CancellationTokenSource();
        var output = new StringWriter();
        var errors = TextWriter.Synchronized(output);
        var code = -1;
        var run = new Thread(() =>
            code = Tool.Run(["check", "--watch"], sandbox.HostWith(TextWriter.Null, errors, stop.Token)));
        run.Start();

        Wait(() => output.ToString().Contains("1 error", StringComparison.Ordinal));
        sandbox.With("spring.playbook", Mistaken.Replace("marketting", "marketing"));
        Wait(() => output.ToString().Contains("Nothing to mend", StringComparison.Ordinal));
        stop.Cancel();
        run.Join(TimeSpan.FromSeconds(20)).ShouldBeTrue();
        code.ShouldBe(0);
    }

    private static void Wait(Func<bool> condition) =>
        SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(30)).ShouldBeTrue();

    private static Sandbox Mistake() => new Sandbox()
        .With(".editorconfig", "root = true\n").With("workspace.playbook", Company).With("spring.playbook", Mistaken);
}
