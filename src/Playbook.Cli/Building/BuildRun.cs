using System.Collections.Immutable;
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
/// end.
/// </summary>
internal sealed class BuildRun(ToolHost host, CheckRun run, LoadedWorkspace loaded, FlowGraph graph, string target)
{
    private readonly DiagnosticBag findings = new();
    private readonly List<string> summary = [];

    /// <summary>The exit code; what lies where is said at the end.</summary>
    public int Build()
    {
        var files = CodeFiles.Emit(graph, loaded);
        var name = CodeFiles.AssemblyName(files);
        var image = WorkspaceCompiler.Compile(files, name);
        if (!Test(files, name))
            return ExitCode.Findings;
        using var folder = new BuildFolder(host, target);
        var isWritten = CodeFiles.Write(folder, files, findings)
            && folder.Write($"{name}.dll", image.AsSpan(), findings)
            && Print(folder)
            && folder.Finish(findings);
        if (!isWritten)
            return Tool.Refuse(host, findings.ToImmutable());
        var code = host.Shown(Path.Combine(target, "code"));
        summary.Insert(0, $"code      {code}  {Reporter.Counted(files.Length, "file")}");
        summary.Insert(1, $"assembly  {host.Shown(Path.Combine(target, name + ".dll"))}");
        foreach (var line in summary)
            host.Output.WriteLine(line);
        return ExitCode.Fine;
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

        summary.Add($"tested    {words} Runner and C# agree.");
        return agree;
    }

    private bool Print(BuildFolder folder)
    {
        var guides = Path.Combine(folder.Draft, "guides");
        var request = new GuideRequest(GuideOptions.Default, guides, IsPdf: false, Since: null);
        using var printing = new GuideRun(host, request);
        printing.Print(loaded);
        var refused = printing.Findings.Where(finding =>
            finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        findings.AddRange([.. refused]);
        summary.Add($"guides    {host.Shown(Path.Combine(target, "guides"))}  "
            + Reporter.Counted(printing.Written.Length, "print"));
        return findings.Count == 0;
    }
}
