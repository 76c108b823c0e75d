using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>Guides and reports tell what the compiler sees, and nothing that lies beside it.</summary>
[Collection(PackagesCollection.Name)]
public sealed partial class ToolFilesTests(PackageFeed feed)
{
    private const string Report = "-p:PlaybookSarif=findings.sarif";

    // Each of these has a goal without a baseline, which is a warning.
    private const string Chosen = """
        <Project>
          <ItemGroup>
            <AdditionalFiles Remove="attic/**" />
            <AdditionalFiles Include="../shared/**/*.playbook" Link="shared; it's/%(Filename)%(Extension)" />
          </ItemGroup>
          <Target Name="MakePlaybooks" BeforeTargets="PlaybookFiles">
            <WriteLinesToFile File="obj/made.playbook" Overwrite="true"
                              Lines="goal made &quot;Made&quot;;%20%20counts meeting_booked" />
            <ItemGroup><AdditionalFiles Include="obj/made.playbook" /></ItemGroup>
          </Target>
        </Project>
        """;

    [Theory]
    [InlineData("Console")]
    [InlineData("MultiTarget")]
    public void Builds_and_reports_name_the_same_findings(string sample)
    {
        var folder = feed.NewFolder();
        var project = feed.Sample(sample).MovedTo(Path.Combine(folder, "app"));
        project.Run("tool", "install", "playbook.tool", "--create-manifest-if-needed").ExitCode.ShouldBe(0);
        project.Write("Directory.Build.targets", Chosen);
        project.Write("attic/old.playbook", "play old\n  on nothing_known\n");
        project.Write("more/goal.playbook", Goal("more"));
        project.Write("more/.editorconfig", Severity("error"));
        project.Write("silent/goal.playbook", Goal("silent"));
        project.Write("silent/.editorconfig", Severity("info"));
        project.Write("../shared/a & b.playbook", Goal("shared"));

        string[] expected = ["../shared/a & b.playbook(1,6): PB4012", "obj/made.playbook(1,6): PB4012"];
        var failed = project.Build(Report);
        failed.ExitCode.ShouldNotBe(0);
        Told(project, failed).ShouldBe([.. expected.Append("more/goal.playbook(1,6): PB4012").Order()]);
        Reported(project).ShouldBe(Told(project, failed));

        File.Delete(project.PathOf("more/.editorconfig"));
        project.Write("more/goal.playbook", "team more \"More\"\n");
        var built = project.Build("--no-restore", "--no-incremental", Report, "-p:PlaybookGuides=true");
        built.ExitCode.ShouldBe(0, built.Output);
        Told(project, built).ShouldBe(expected);
        Reported(project).ShouldBe(expected);
        Directory.GetFiles(project.PathOf("bin"), "guide.html", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public void Files_that_can_not_take_part_stand_in_the_report_and_no_playbook_is_no_mistake()
    {
        var console = feed.Sample("Console");
        console.Run("tool", "install", "playbook.tool", "--create-manifest-if-needed").ExitCode.ShouldBe(0);
        console.Write("../outside.playbook", "team outside\n");
        console.Write("../other/answers.playbook", "team other\n");
        console.Write("../other/x/answers.playbook", "team more\n");
        console.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="../outside.playbook;gone.playbook" />
                <AdditionalFiles Include="../other/**/*.playbook" Link="answers.playbook" />
              </ItemGroup>
            </Project>
            """);

        // The SDK would find a place for the one that says none.
        var failed = console.Build(Report, "-p:SetLinkMetadataAutomatically=false");

        Told(console, failed).ShouldBe(
        [
            "../other/answers.playbook(1,1): PB6076",
            "../other/x/answers.playbook(1,1): PB6076",
            "../outside.playbook(1,1): PB6065",
            "gone.playbook(1,1): PB6066",
        ]);
        Reported(console).ShouldBe(Told(console, failed));

        File.Delete(console.PathOf("Directory.Build.targets"));
        console.Write("Program.cs", "return;");
        console.BuildCleanly(
            "--no-restore", Report, "-p:PlaybookGuides=true", "-p:EnableDefaultPlaybookItems=false");
        Reported(console).ShouldBeEmpty();
    }

    [Fact]
    public void Reports_weigh_warnings_as_the_project_does()
    {
        var project = feed.Sample("Console");
        project.Run("tool", "install", "playbook.tool", "--create-manifest-if-needed").ExitCode.ShouldBe(0);
        project.Write("goal.playbook", Goal("talks"));
        project.Write("score.playbook", """
            score heat from 0 to 100
              +10 for page_viewed, at most 3 times per day
              band cold below 50
              band hot from 50
            """);

        const string goal = "goal.playbook(1,6): PB4012";
        const string score = "score.playbook(1,7): PB4008";
        Weighed("-p:NoWarn=CS1591").ShouldBe([$"warning {goal}", $"warning {score}"]);
        Weighed("-p:NoWarn=PB4012").ShouldBe([$"warning {score}"]);
        Weighed("-p:NoWarn=\"pb4008,PB4012\"").ShouldBeEmpty();
        Weighed("-p:NoWarn=CS1591%3BPB4008").ShouldBe([$"warning {goal}"]);
        Weighed("-p:WarningsAsErrors=PB4012").ShouldBe([$"error {goal}", $"warning {score}"]);
        Weighed("-p:TreatWarningsAsErrors=true").ShouldBe([$"error {goal}", $"error {score}"]);
        Weighed("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=PB4012")
            .ShouldBe([$"error {score}", $"warning {goal}"]);

        string[] Weighed(params string[] properties)
        {
            // A compiler that sees no other input does not run again.
            var build = project.Build(["--no-incremental", Report, .. properties]);
            var reported = Reported(project, withLevel: true);
            reported.ShouldBe(Told(project, build, withLevel: true), build.Output);
            return reported;
        }
    }

    private static string Goal(string name) => $"goal {name} \"{name}\"\n  counts meeting_booked\n";

    private static string Severity(string severity) =>
        $"[*.playbook]\nplaybook_diagnostic.goal-without-baseline.severity = {severity}\n";

    // As the report names them: by the way from the project's folder.
    private static string[] Told(Consumer project, CommandResult build, bool withLevel = false) =>
    [
        .. build.Findings.Select(line => Finding().Match(line)).Where(match => match.Success)
            .Select(match => (withLevel ? match.Groups["level"].Value + " " : "")
                + Path.GetRelativePath(project.Folder, match.Groups["path"].Value)
                + $"{match.Groups["place"].Value}: {match.Groups["code"].Value}").Distinct().Order(),
    ];

    private static string[] Reported(Consumer project, bool withLevel = false)
    {
        using var sarif = JsonDocument.Parse(project.Read("findings.sarif"));
        return
        [
            .. from result in sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
               let level = result.GetProperty("level").GetString()
               where level != "note"
               // What a guide is printed with is the tool's business alone.
               where !result.GetProperty("ruleId").ToString().StartsWith("PB65", StringComparison.Ordinal)
               let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
               let path = place.GetProperty("artifactLocation").GetProperty("uri").GetString()
               let start = place.GetProperty("region")
               let column = start.TryGetProperty("startColumn", out var given) ? given.GetInt32() : 1
               let line = start.GetProperty("startLine").GetInt32()
               let finding = $"({line},{column}): {result.GetProperty("ruleId").GetString()}"
               let told = (withLevel ? level + " " : "") + Uri.UnescapeDataString(path) + finding
               orderby told
               select told,
        ];
    }

    [GeneratedRegex(@"^(?<path>.+)(?<place>\(\d+,\d+\)): (?<level>error|warning) (?<code>PB\d+): ")]
    private static partial Regex Finding();
}
