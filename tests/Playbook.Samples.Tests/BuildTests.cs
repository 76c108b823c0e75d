using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Shouldly;
using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>
/// What builds of a consumer have been seen to trip over. The tests change one project and mend it again.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class BuildTests(PackageFeed feed, BuiltConsole built) : IClassFixture<BuiltConsole>
{
    private const string Assembly = "bin/Debug/net10.0/Console.dll";
    private const string Playbook = "answers.playbook";

    private readonly Consumer _console = built.Get(feed);

    [Fact]
    public void A_mistake_in_a_playbook_has_its_own_message_alone_at_its_file_line_and_column()
    {
        var result = Changed(
            Playbook, "send worksheet by email", "send workshet by email", () => _console.Build("--no-restore"));

        var finding = result.Findings.ShouldHaveSingleItem();
        finding.ShouldStartWith($"{_console.PathOf(Playbook)}(15,10): error PB2001: ");
        finding.ShouldContain("worksheet");
    }

    [Fact]
    public void A_wrong_use_is_named_at_its_line_of_csharp()
    {
        var result = Changed(
            "Program.cs", "PriceAskedPlan.Large", "PriceAskedPlan.Huge", () => _console.Build("--no-restore"));

        result.Findings.ShouldHaveSingleItem()
            .ShouldStartWith($"{_console.PathOf("Program.cs")}(16,31): error CS0117: ");
    }

    [Fact]
    public void Findings_can_be_errors_by_the_project_and_by_settings_and_can_be_left_out()
    {
        const string place = "play answer ";
        const string settings = "[*.playbook]\nplaybook_diagnostic.goal-without-baseline.severity = error\n";
        const string goal = "goal prices_asked \"Prices\"\n  counts price_asked\n\n";
        Changed(Playbook, place, goal + place, () =>
        {
            _console.Build("--no-restore").Findings.ShouldContain(line => line.Contains(": warning PB4012: "));
            _console.Build("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true")
                .Findings.ShouldContain(line => line.Contains(": error PB4012: "));
            _console.Build("--no-restore", "--no-incremental", "-p:NoWarn=PB4012")
                .Findings.ShouldNotContain(line => line.Contains("PB4012"));
            _console.Write(".editorconfig", settings);
            var set = _console.Build("--no-restore");
            File.Delete(_console.PathOf(".editorconfig"));
            set.Findings.ShouldContain(line => line.Contains(": error PB4012: "));
            return set;
        });
    }

    [Fact]
    public void What_a_deleted_or_renamed_playbook_declared_is_gone_at_the_next_build()
    {
        const string text = "event extra_happened from lead, neutral\n";
        _console.Write("more/extra.playbook", text);
        _console.BuildCleanly("--no-restore");
        Types().ShouldContain("ExtraHappened");

        _console.Write("more/extra.playbook", text.Replace("extra_", "other_", StringComparison.Ordinal));
        File.Move(_console.PathOf("more/extra.playbook"), _console.PathOf("more/other.playbook"));
        _console.BuildCleanly("--no-restore");
        Types().ShouldContain("OtherHappened");
        Types().ShouldNotContain("ExtraHappened");

        Directory.Delete(_console.PathOf("more"), recursive: true);
        _console.BuildCleanly("--no-restore");
        Types().ShouldNotContain("OtherHappened");
    }

    [Fact]
    public void A_build_without_a_change_compiles_nothing()
    {
        _console.BuildCleanly("--no-restore");
        var before = File.GetLastWriteTimeUtc(_console.PathOf(Assembly));

        _console.BuildCleanly("--no-restore");

        File.GetLastWriteTimeUtc(_console.PathOf(Assembly)).ShouldBe(before);
    }

    [Fact]
    public void Sequence_points_stand_in_the_playbook_and_two_folders_give_the_same_bytes()
    {
        var copy = feed.Sample("Console");
        copy.BuildCleanly($"-p:PathMap={copy.Folder}=/source");
        _console.BuildCleanly("--no-restore", "--no-incremental", $"-p:PathMap={_console.Folder}=/source");
        File.ReadAllBytes(copy.PathOf(Assembly)).ShouldBe(File.ReadAllBytes(_console.PathOf(Assembly)));

        _console.BuildCleanly("--no-restore", "--no-incremental");
        using var pdb = MetadataReaderProvider.FromPortablePdbStream(
            File.OpenRead(_console.PathOf("bin/Debug/net10.0/Console.pdb")));
        var reader = pdb.GetMetadataReader();
        var lines = reader.MethodDebugInformation.Select(reader.GetMethodDebugInformation)
            .SelectMany(method => method.GetSequencePoints().Where(point => !point.IsHidden))
            .Where(point => reader.GetString(reader.GetDocument(point.Document).Name) == _console.PathOf(Playbook))
            .Select(point => (point.StartLine, point.StartColumn)).Distinct().ToList();
        lines.ShouldContain((15, 5));
        lines.ShouldContain((18, 5));
    }

    [Fact]
    public void A_stack_trace_names_the_line_of_the_playbook()
    {
        const string fail = "effects = lead.Fire(new PriceAsked";
        _console.Write("FailingTrace.cs", """
            using Playbook.Runtime.Engine;

            internal struct FailingTrace : ITrace
            {
                public static bool IsOn => true;

                public void Add(in TraceNote note)
                {
                    if (note.Kind == TraceKind.Input)
                        return;
                    if (note.Kind == TraceKind.StepEntered)
                        throw new System.InvalidOperationException("on purpose");
                }
            }
            """);
        var trace = Changed("Program.cs", fail, """
            var buffer = default(EffectBuffer);
            var failing = default(FailingTrace);
            var input = new Input { Event = Events.PriceAsked, LeadId = "ana", Time = asked.ToUnixTimeMilliseconds() };
            Workspace.Engine.Handle(lead.State, input, ref buffer, ref failing);
            """ + "\n" + fail, () =>
        {
            _console.BuildCleanly("--no-restore");
            return _console.Run(Assembly);
        });
        File.Delete(_console.PathOf("FailingTrace.cs"));

        trace.Output.ShouldContain("on purpose");
        trace.Output.ShouldContain($" in {_console.PathOf(Playbook)}:line 14");
    }

    [Fact]
    public void A_published_app_needs_no_second_build_and_a_clean_leaves_nothing()
    {
        _console.BuildCleanly("--no-restore");
        _console.Run("publish", "--no-build", "-c", "Debug", "-o", "out", "-v", "q", "-nologo").ExitCode.ShouldBe(0);
        File.Delete(_console.PathOf("ana.state"));
        _console.Lines("out/Console.dll")[0].ShouldStartWith("mail worksheet");

        _console.Run("clean", "-v", "q", "-nologo").ExitCode.ShouldBe(0);
        File.Exists(_console.PathOf(Assembly)).ShouldBeFalse();
        File.Delete(_console.PathOf("ana.state"));
        Directory.Delete(_console.PathOf("out"), recursive: true);
    }

    [Theory]
    [InlineData("PB6060", "-p:NETCoreSdkVersion=9.0.300")]
    [InlineData("PB6070", "-p:LangVersion=11")]
    public void An_older_sdk_or_language_is_told_as_such(string code, string property)
    {
        var result = _console.Build("--no-restore", property);

        result.ExitCode.ShouldNotBe(0);
        result.Findings.ShouldContain(line => line.Contains($"error {code}: "), result.Output);
    }

    [Fact]
    public void A_project_of_another_language_is_told_that_its_playbooks_come_to_nothing()
    {
        var basic = new Consumer(feed, feed.NewFolder());
        basic.Write("Basic.vbproj", _console.Read("Console.csproj"));
        basic.Write("Program.vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module\n");
        basic.BuildCleanly();

        basic.Write("team.playbook", "team sales \"Sales\"\n");
        basic.Build().Findings.ShouldContain(line => line.Contains("error PB6077: ") && line.Contains("one of VB,"));
    }

    [Fact]
    public void A_folder_with_the_name_of_a_playbook_is_none_and_one_that_is_listed_twice_is_one()
    {
        Directory.CreateDirectory(_console.PathOf("folder.playbook"));
        _console.Write("Directory.Build.targets", """
            <Project><ItemGroup><AdditionalFiles Include="**/*.playbook" /></ItemGroup></Project>
            """);

        var result = _console.Build("--no-restore");
        File.Delete(_console.PathOf("Directory.Build.targets"));
        Directory.Delete(_console.PathOf("folder.playbook"));

        result.Findings.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0, result.Output);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told_with_its_name()
    {
        File.CreateSymbolicLink(_console.PathOf("link.playbook"), "nowhere.playbook");

        var result = _console.Build("--no-restore");
        File.Delete(_console.PathOf("link.playbook"));

        result.ExitCode.ShouldNotBe(0);
        result.Findings.ShouldContain(line => line.Contains("link.playbook") && line.Contains("error PB6066: "));
    }

    [Theory]
    [InlineData("IntermediateOutputPath", "BaseIntermediateOutputPath")]
    [InlineData("OutDir", "BaseOutputPath")]
    public void A_folder_in_which_nothing_can_be_written_is_the_only_error(string property, string wayOut)
    {
        var closed = _console.ClosedFolder();

        var result = _console.Build("--no-restore", $"-p:{property}={closed}/");

        var error = result.Findings.Where(line => line.Contains(": error ")).ShouldHaveSingleItem();
        error.ShouldContain("PB6074");
        error.ShouldContain($"`{closed}/`");
        error.ShouldContain(wayOut);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("compile; Runtime")]
    public void A_package_that_will_lack_the_run_time_is_told(string kept)
    {
        const string reference = "<PackageReference Include=\"Playbook.Build\" Version=\"0.1.0\" ";
        var whole = _console.Run("pack", "--no-restore", "-v", "q", "-nologo", "-o", "packed");
        var result = Changed(
            "Console.csproj",
            reference,
            reference + $"PrivateAssets=\"{kept}\" ",
            () => _console.Run("pack", "--no-restore", "-v", "q", "-nologo", "-o", "packed"));

        whole.Findings.ShouldNotContain(line => line.Contains("PB6075"));
        result.Findings.ShouldContain(line => line.Contains("warning PB6075: "));
    }

    [Fact]
    public void Slips_in_properties_are_told()
    {
        var guides = _console.Build("--no-restore", "-p:PlaybookGuide=true", "-p:PlaybookGuides=enabled");
        guides.Findings.ShouldContain(line =>
            line.Contains("warning PB6073: ") && line.Contains("Write PlaybookGuides."));
        guides.Findings.ShouldContain(line => line.Contains("error PB6072: ") && line.Contains("`enabled`"));

        _console.Build("--no-restore", "-p:PlaybookSarif=bin").Findings
            .ShouldContain(line => line.Contains("error PB6072: ") && line.Contains("the path of a file"));
    }

    [Fact]
    public void A_playbook_that_goes_while_the_build_runs_is_told()
    {
        _console.Write("more/extra.playbook", "event extra_happened from lead, neutral\n");
        _console.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Lose" BeforeTargets="CoreCompile"><Delete Files="more/extra.playbook" /></Target>
            </Project>
            """);
        var result = _console.Build("--no-restore");
        File.Delete(_console.PathOf("Directory.Build.targets"));
        Directory.Delete(_console.PathOf("more"), recursive: true);

        result.ExitCode.ShouldNotBe(0);
        result.Findings.ShouldContain(line => line.Contains("more/extra.playbook") && line.Contains("PB6066"));
        result.Output.ShouldNotContain("CS8785");
    }

    private TResult Changed<TResult>(string file, string before, string after, Func<TResult> act)
    {
        _console.Replace(file, before, after);
        try
        {
            return act();
        }
        finally
        {
            _console.Replace(file, after, before);
        }
    }

    private List<string> Types()
    {
        using var image = new PEReader(File.OpenRead(_console.PathOf(Assembly)));
        var reader = image.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(type => reader.GetString(reader.GetTypeDefinition(type).Name))];
    }
}
