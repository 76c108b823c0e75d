using System.Reflection.PortableExecutable;
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

        var closed = console.Build("--no-restore", $"-p:PlaybookSarif={ClosedFolder(console)}/findings.sarif");
        closed.ExitCode.ShouldNotBe(0);
        closed.Output.ShouldContain("PB6017");
        closed.Findings.ShouldContain(line => line.Contains("error PB6071: "));

        console.Run("clean", "-v", "q", "-nologo", "-p:PlaybookGuides=true", "-p:PlaybookSarif=out/findings.sarif")
            .ExitCode.ShouldBe(0);
        Directory.Exists(console.PathOf("bin/Debug/net10.0/guides")).ShouldBeFalse();
        File.Exists(console.PathOf("out/findings.sarif")).ShouldBeFalse();
    }

    [Fact]
    public void The_installed_tool_is_machine_code_where_the_built_one_is_and_runs_anywhere_else()
    {
        var folder = new Consumer(feed, feed.NewFolder());
        folder.Run("tool", "install", "playbook.tool", "--tool-path", "bin").ExitCode.ShouldBe(0);

        var store = Directory.GetDirectories(folder.PathOf("bin"), "tools", SearchOption.AllDirectories)
            .ShouldHaveSingleItem();
        var portable = Path.Combine(store, "net10.0", "any", "playbook.dll");
        IsMachineCode(portable).ShouldBeFalse();
        folder.Lines("exec", portable, "--version")[0].ShouldStartWith("0.1.0");

        var fast = Path.Combine(store, "net10.0", "linux-x64", "playbook.dll");
        File.Exists(fast).ShouldBe(IsMachineCode(PackageFeed.BuiltTool));
        if (!File.Exists(fast))
            return;
        foreach (var assembly in new[] { "playbook.dll", "Playbook.Compiler.dll", "Playbook.Guides.dll" })
            IsMachineCode(Path.Combine(store, "net10.0", "linux-x64", assembly)).ShouldBeTrue(assembly);
        // The command that is installed starts this one.
        File.ReadAllText(folder.PathOf("bin/playbook"), System.Text.Encoding.Latin1).ShouldContain("linux-x64");
    }

    [Fact]
    public void Guides_and_reports_are_made_again_only_when_something_that_they_tell_has_changed()
    {
        var console = feed.Sample("Console");
        console.Write("note.playbook", "event note_left from lead, neutral\n");
        var runs = console.PathOf("runs");
        // Stands for the tool and counts its runs, which are what is asked about here.
        string[] asks =
        [
            "-p:PlaybookGuides=true", "-p:PlaybookSarif=findings.sarif",
            "-p:PlaybookTool=sh tool.sh",
        ];
        console.Write("tool.sh", $"""
            echo "$@" >> '{runs}'
            mkdir -p '{console.PathOf("bin/Debug/net10.0/guides")}' && touch '{console.PathOf("findings.sarif")}'
            """);
        console.BuildCleanly(asks);
        Runs().ShouldBe(1);
        File.ReadAllText(runs).ShouldContain($"guide {console.Folder} --output");

        After(() => { }).ShouldBe(0);
        After(() => console.Replace("note.playbook", "neutral", "refusal")).ShouldBe(1);
        After(() => File.Delete(console.PathOf("note.playbook"))).ShouldBe(1);
        After(() => console.Write(".editorconfig", "[*.playbook]\n")).ShouldBe(1);
        After(() => File.Delete(console.PathOf("findings.sarif"))).ShouldBe(1);
        After(() => { }).ShouldBe(0);

        int Runs() => File.ReadAllLines(runs).Length;

        int After(Action change)
        {
            var before = Runs();
            change();
            console.BuildCleanly(["--no-restore", .. asks]);
            return Runs() - before;
        }
    }

    [Fact]
    public void A_build_that_finds_no_tool_says_how_to_get_it()
    {
        var console = feed.Sample("Console");

        var result = console.Build("-p:PlaybookGuides=true", "-p:PlaybookTool=no-such-tool");

        result.ExitCode.ShouldNotBe(0);
        result.Findings.ShouldContain(line => line.Contains("error PB6068: ") && line.Contains("dotnet tool install"));
    }

    /// <summary>A folder in which nothing can be written: rights don't stop root, the kernel does.</summary>
    private static string ClosedFolder(Consumer console)
    {
        if (Environment.IsPrivilegedProcess)
            return "/sys";
        var folder = Directory.CreateDirectory(console.PathOf("closed"));
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        return folder.FullName;
    }

    private static bool IsMachineCode(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        return image.PEHeaders.CorHeader?.ManagedNativeHeaderDirectory.Size > 0;
    }
}
