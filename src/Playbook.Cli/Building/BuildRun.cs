using System.Collections.Immutable;
using System.Text;
using Playbook.Cli.ColdStart;
using Playbook.Cli.Files;
using Playbook.Cli.Guides;
using Playbook.Cli.Output;
using Playbook.Cli.Testing;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Execution.Compiling;
using Playbook.Execution.Scenarios;
using Playbook.Guides;
using LoadedWorkspace = Playbook.Cli.Files.LoadedWorkspace;

namespace Playbook.Cli.Building;

/// <summary>
/// Builds one checked workspace: compiles, tests with both engines, prints, and puts all of it in its place at the
/// end. Where all of that lies there already, made from the same text by the same tool, it stays.
/// </summary>
internal sealed class BuildRun(
    ToolHost host, CheckRun run, LoadedWorkspace loaded, FlowGraph graph, string target, bool isForced)
{
    private readonly DiagnosticBag findings = new();
    private string outcome = "";

    /// <summary>The exit code; what lies where is said at the end.</summary>
    public int Build()
    {
        var inputs = BuildInputs.Hash(loaded.Workspace);
        if (!isForced && BuildRecord.Read(target) is { } before && before.Inputs == inputs && before.Holds(target))
        {
            Tell(before);
            host.Error.WriteLine("Nothing has changed since this was built, so it stays; --force builds it anew.");
            return ExitCode.Fine;
        }

        WorkAhead.Start(() => GuidePrinter.Prepare(GuideOptions.Default));
        var files = CodeFiles.Emit(graph, loaded);
        var name = CodeFiles.AssemblyName(files);
        var image = WorkspaceCompiler.Compile(files, name);
        if (!Test(files, name))
            return ExitCode.Findings;
        using var folder = new BuildFolder(host, target);
        var isWritten = CodeFiles.Write(folder, files, findings)
            && folder.Write($"{name}.dll", image.AsSpan(), findings)
            && Print(folder);
        if (!isWritten)
            return Tool.Refuse(host, findings.ToImmutable());
        var record = BuildRecord.Of(folder.Draft, inputs, outcome);
        if (!folder.Write(BuildRecord.FileName, Encoding.UTF8.GetBytes(record.ToText()), findings)
            || !folder.Finish(findings))
        {
            return Tool.Refuse(host, findings.ToImmutable());
        }

        Tell(record);
        return ExitCode.Fine;
    }

    // What lies where, in the same words whether it was made now or before.
    private void Tell(BuildRecord record)
    {
        string Shown(string name) => host.Shown(Path.Combine(target, name));
        int Count(string ending) => record.Results.Keys.Count(name => name.EndsWith(ending, StringComparison.Ordinal));
        var assembly = record.Results.Keys.First(name => name.EndsWith(".dll", StringComparison.Ordinal));
        host.Output.WriteLine($"code      {Shown("code")}  {Reporter.Counted(Count(".g.cs"), "file")}");
        host.Output.WriteLine($"assembly  {Shown(assembly)}");
        host.Output.WriteLine($"tested    {record.Tested}");
        host.Output.WriteLine($"guides    {Shown("guides")}  {Reporter.Counted(Count(".html"), "print")}");
    }

    private bool Test(ImmutableArray<EmittedFile> files, string name)
    {
        var workspace = loaded.Analysis.Compilation.BoundWorkspace;
        using var assembly = WorkspaceCompiler.Load(files, name);
        var (walked, emitted) = (
            FlowScenarios.RunnerOf(graph, workspace),
            EmittedScenarios.RunnerOf(graph, workspace, assembly));
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        var agree = true;
        foreach (var scenario in TestRun.ScenariosOf(loaded, null))
        {
            results.Add(walked.Run(scenario));
            if (ScenarioAgreement.Difference(graph, results[^1], emitted.Run(scenario)) is not { } difference)
                continue;
            agree = false;
            host.Error.WriteLine($"The runner and the C# differ in `{scenario.Scenario.Name}`: {difference}.");
            host.Error.WriteLine("That is a mistake of this tool, not of the playbook. Nothing was written.");
        }

        var coverage = results.Aggregate(ScenarioCoverage.Empty, (sum, result) => sum.With(result.Coverage));
        var tested = new TestedWorkspace(
            loaded,
            results.ToImmutable(),
            CoverageReport.Of(graph, coverage),
            TestRun.PlacesOf(host, run, loaded));
        new TestTextOutput(host.Output, showsTimelines: false).Write(tested);
        var words = TestTextOutput.Summary(results);
        if (!results.All(result => result.IsPassed))
        {
            host.Error.WriteLine(words + " Nothing was written.");
            return false;
        }

        outcome = words + " Runner and C# agree.";
        return agree;
    }

    private bool Print(BuildFolder folder)
    {
        var guides = Path.Combine(folder.Draft, "guides");
        var request = new GuideRequest(GuideOptions.Default, guides, IsPdf: false, Since: null);
        using var printing = new GuideRun(host, request);
        printing.Print(loaded);
        printing.Finish();
        if (printing.Unwritten is { } unwritten)
            findings.Add(unwritten);
        var refused = printing.Findings.Where(finding =>
            finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        findings.AddRange([.. refused]);
        return findings.Count == 0;
    }
}
