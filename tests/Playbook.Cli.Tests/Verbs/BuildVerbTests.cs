using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class BuildVerbTests : IDisposable
{
    private const string Kept = "so it stays";
    private const string Record = "artifacts/playbook-build.txt";

    private readonly Sandbox sandbox = new();

    public BuildVerbTests()
    {
        sandbox.Run("new", "mine").ExitCode.ShouldBe(ExitCode.Fine);
        Build().ExitCode.ShouldBe(ExitCode.Fine);
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Where_nothing_has_changed_the_results_stay_and_that_is_said()
    {
        var before = Written();
        var run = Build();

        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Error.ShouldContain(Kept);
        run.Error.ShouldContain("--force");
        Written().ShouldBe(before);
    }

    [Fact]
    public void What_lies_where_is_told_in_the_same_words()
    {
        var made = Build("--force").Output;
        var kept = Build().Output;

        kept.ShouldContain("assembly  artifacts/");
        made.ShouldEndWith(kept);
    }

    [Fact]
    public void Force_builds_anew()
    {
        var before = Written();
        Build("--force").Error.ShouldNotContain(Kept);
        Written().ShouldNotBe(before);
    }

    [Theory]
    [InlineData("an edit")]
    [InlineData("an edit of the company's file")]
    [InlineData("a new file")]
    [InlineData("a renamed file")]
    [InlineData("a deleted file")]
    public void A_change_of_the_files_builds_anew(string change)
    {
        sandbox.With("mine/more.playbook", "segment one \"One\"\n  lead.role is known\n");
        Build();
        switch (change)
        {
            case "an edit":
                sandbox.With("mine/more.playbook", "segment one \"Two\"\n  lead.role is known\n");
                break;
            case "an edit of the company's file":
                sandbox.With("mine/workspace.playbook", sandbox.Read("mine/workspace.playbook") + "# said\n");
                break;
            case "a new file":
                sandbox.With("mine/again.playbook", "segment two \"Two\"\n  lead.role is known\n");
                break;
            case "a renamed file":
                File.Move(sandbox.PathOf("mine/more.playbook"), sandbox.PathOf("mine/other.playbook"));
                break;
            default:
                File.Delete(sandbox.PathOf("mine/more.playbook"));
                break;
        }

        var run = Build();
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Error.ShouldNotContain(Kept);
        Build().Error.ShouldContain(Kept);
    }

    [Fact]
    public void Another_choice_of_files_builds_anew() =>
        sandbox.Run("build", "mine/workspace.playbook").Error.ShouldNotContain(Kept);

    [Theory]
    [InlineData("deleted")]
    [InlineData("damaged")]
    [InlineData("emptied")]
    [InlineData("added to")]
    public void Results_that_are_not_as_they_were_written_are_made_anew(string damage)
    {
        var whole = Texts();
        var print = sandbox.Files().First(file => file.EndsWith(".html", StringComparison.Ordinal));
        switch (damage)
        {
            case "deleted":
                File.Delete(sandbox.PathOf(print));
                break;
            case "damaged":
                sandbox.With(print, sandbox.Read(print).Replace("</html>", "</htm>"));
                break;
            case "emptied":
                Directory.Delete(sandbox.PathOf("artifacts/code"), recursive: true);
                break;
            default:
                sandbox.With("artifacts/code/Old.g.cs", "");
                break;
        }

        Build().Error.ShouldNotContain(Kept);
        Texts().ShouldBe(whole);
    }

    [Theory]
    [InlineData("")]
    [InlineData("half a li")]
    [InlineData(null)]
    public void A_record_that_can_not_be_read_counts_as_none(string? text)
    {
        var whole = sandbox.Read(Record);
        File.Delete(sandbox.PathOf(Record));
        if (text is not null)
            sandbox.With(Record, whole.Split('\n')[0] + "\n" + text);

        Build().Error.ShouldNotContain(Kept);
        sandbox.Read(Record).ShouldBe(whole);
    }

    [Fact]
    public void What_another_tool_has_built_is_built_anew()
    {
        var whole = sandbox.Read(Record);
        var from = whole.Split('\n')[1];
        sandbox.With(Record, whole.Replace(from, "# from " + new string('0', 64)));

        Build().Error.ShouldNotContain(Kept);
        sandbox.Read(Record).ShouldBe(whole);
    }

    [Fact]
    public void A_build_that_fails_leaves_what_was_built_before()
    {
        var text = sandbox.Read("mine/workspace.playbook");
        var whole = Texts();
        sandbox.With("mine/workspace.playbook", text + "segment broken \"Broken\"\n  lead.nothing is known\n");
        Build().ExitCode.ShouldBe(ExitCode.Findings);
        Texts().ShouldBe(whole);

        sandbox.With("mine/workspace.playbook", text);
        Build().Error.ShouldContain(Kept);
    }

    [Fact]
    public void Findings_are_told_also_where_the_results_stay()
    {
        var found = Build("--fail-on", "info");
        Build("--force", "--fail-on", "info").ExitCode.ShouldBe(found.ExitCode);
    }

    [Fact]
    public void Somebodys_own_file_of_that_name_is_not_replaced()
    {
        sandbox.With(Record, "my notes\n");
        var run = Build();

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("PB6018");
        sandbox.Read(Record).ShouldBe("my notes\n");
    }

    private ToolResult Build(params string[] more) => sandbox.Run(["build", "mine", .. more]);

    // Paths with the moments of writing: what was written again has another.
    private string[] Written() =>
        [.. Results().Select(file => $"{file} {File.GetLastWriteTimeUtc(sandbox.PathOf(file)).Ticks}")];

    private Dictionary<string, string> Texts() => Results().ToDictionary(file => file, sandbox.Read);

    private IEnumerable<string> Results() =>
        sandbox.Files().Where(file => file.StartsWith("artifacts/", StringComparison.Ordinal));
}
