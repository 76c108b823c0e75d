using System.Text.Json;
using Shouldly;
using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>The tool as a package, and builds that start it.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public void Builds_start_the_installed_tool_for_guides_and_reports_and_a_clean_takes_them_away()
    {
        var console = feed.Sample("Console");
        console.Run("new", "tool-manifest").ExitCode.ShouldBe(0);
        console.Run("tool", "install", "playbook.tool").ExitCode.ShouldBe(0);
        console.Lines("tool", "run", "playbook", "check")[^1].ShouldContain("in 2 files.");

        console.BuildCleanly("-p:PlaybookGuides=true", "-p:PlaybookSarif=out/findings.sarif");
        Directory.GetFiles(console.PathOf("bin/Debug/net10.0/guides"), "*.html", SearchOption.AllDirectories)
            .ShouldNotBeEmpty();
        using (var sarif = JsonDocument.Parse(console.Read("out/findings.sarif")))
            sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");

        var other = console.Build(
            "--no-restore", "-p:PlaybookSarif=out/other.sarif", "-p:PlaybookBuildVersion=9.9.9");
        other.ExitCode.ShouldNotBe(0);
        other.Output.ShouldContain("PB6069");
        File.Exists(console.PathOf("out/other.sarif")).ShouldBeFalse();

        console.Write("taken", "a file where a folder is wanted");
        var blocked = console.Build("--no-restore", "-p:PlaybookGuides=true", "-p:PlaybookGuideFolder=taken");
        blocked.ExitCode.ShouldNotBe(0);
        blocked.Output.ShouldContain("PB6017");
        blocked.Findings.ShouldContain(line => line.Contains("PB6071"));

        console.Run("clean", "-v", "q", "-nologo", "-p:PlaybookGuides=true", "-p:PlaybookSarif=out/findings.sarif")
            .ExitCode.ShouldBe(0);
        Directory.Exists(console.PathOf("bin/Debug/net10.0/guides")).ShouldBeFalse();
        File.Exists(console.PathOf("out/findings.sarif")).ShouldBeFalse();
    }

    [Fact]
    public void A_build_that_finds_no_tool_says_how_to_get_it()
    {
        var console = feed.Sample("Console");

        var result = console.Build("-p:PlaybookGuides=true", "-p:PlaybookTool=no-such-tool");

        result.ExitCode.ShouldNotBe(0);
        result.Findings.ShouldContain(line => line.Contains("error PB6068: ") && line.Contains("dotnet tool install"));
    }
}
