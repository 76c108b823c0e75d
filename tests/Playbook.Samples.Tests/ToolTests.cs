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

        var closed = console.Build("--no-restore", $"-p:PlaybookSarif={console.ClosedFolder()}/findings.sarif");
        closed.ExitCode.ShouldNotBe(0);
        closed.Output.ShouldContain("PB6017");
        closed.Findings.ShouldContain(line => line.Contains("error PB6071: "));

        console.Run("clean", "-v", "q", "-nologo", "-p:PlaybookGuides=true", "-p:PlaybookSarif=out/findings.sarif")
            .ExitCode.ShouldBe(0);
        Directory.Exists(console.PathOf("bin/Debug/net10.0/guides")).ShouldBeFalse();
        File.Exists(console.PathOf("out/findings.sarif")).ShouldBeFalse();
    }

    [Fact]
    public void Signs_that_mean_something_elsewhere_are_letters_in_the_names_of_folders_and_playbooks()
    {
        const string name = "50% x;y'z#a&b(c),d@e$f ü.playbook";
        var console = feed.Sample("Console").MovedTo("100% p;q'r#s&t(u),v@w$x ö");
        File.Move(console.PathOf("answers.playbook"), console.PathOf(name));
        console.Replace(name, "play answer ", "goal prices_asked \"Prices\"\n  counts price_asked\n\nplay answer ");
        console.Run("new", "tool-manifest").ExitCode.ShouldBe(0);
        console.Run("tool", "install", "playbook.tool").ExitCode.ShouldBe(0);

        // A semicolon would begin another property.
        var built = console.Build(
            "-p:PlaybookGuides=true", "-p:PlaybookGuideFolder=g#1%3B2", "-p:PlaybookSarif=o%3B'#/f.sarif");

        built.ExitCode.ShouldBe(0, built.Output);
        built.Findings.ShouldHaveSingleItem().ShouldStartWith($"{console.PathOf(name)}(10,6): warning PB4012: ");
        console.Lines("./bin/Debug/net10.0/Console.dll")[0].ShouldEndWith($"line {name}:18");
        Directory.GetFiles(console.PathOf("g#1;2"), "*.html", SearchOption.AllDirectories).ShouldNotBeEmpty();
        console.Read("o;'#/f.sarif").ShouldContain(Uri.EscapeDataString(name));
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
        File.ReadAllText(runs).ShouldContain($"guide --output {console.Folder}");

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

    private static bool IsMachineCode(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        return image.PEHeaders.CorHeader?.ManagedNativeHeaderDirectory.Size > 0;
    }
}
