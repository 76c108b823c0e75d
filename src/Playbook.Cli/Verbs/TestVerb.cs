using System.Collections.Immutable;
using System.CommandLine;
using Playbook.Cli.ColdStart;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Cli.Testing;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Verbs;

/// <summary>Runs scenarios.</summary>
internal sealed class TestVerb
{
    private readonly Argument<string[]> paths = new Argument<string[]>("paths")
    {
        Description = "Files or folders; without any, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    }.WithoutOptions();

    private readonly Option<string?> filter =
        new("--filter") { Description = "Only scenarios whose name holds this." };

    private readonly Option<bool> timeline =
        new("--timeline") { Description = "Shows what happened in every scenario, not only in those that fail." };

    private readonly Option<bool> record = new("--record")
    {
        Description = "Writes what did happen into scenarios that expect nothing, for you to read and keep or strike.",
    };

    private readonly Option<TestFormat> format = new Option<TestFormat>("--format")
    {
        Description = "How results are written: text for people, json and junit for other tools.",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json", "junit");

    private readonly Option<bool> coverage =
        new("--coverage") { Description = "Lists the places and branches that no scenario reaches." };

    private readonly Option<string?> coverageHtml =
        new("--coverage-html") { Description = "Writes the coverage to this file, as a page." };

    private readonly Option<double> threshold =
        new("--threshold") { Description = "The least coverage in per cent; below it the command ends with 1." };

    private readonly Option<bool> watch =
        new("--watch") { Description = "Runs again whenever a file changes, until Ctrl+C." };

    public static Command Create(ToolHost host)
    {
        var verb = new TestVerb();
        var command = new Command("test", "Runs the scenarios and shows what happened instead where one fails.")
        {
            verb.paths, verb.filter, verb.timeline, verb.record, verb.format, verb.coverage, verb.coverageHtml,
            verb.threshold, verb.watch,
        };
        command.SetAction(parsed =>
        {
            WorkAhead.Start(FlowScenarios.Prepare);
            var named = parsed.GetValue(verb.paths) ?? [];
            int Once() => verb.Run(host, parsed, named);
            return parsed.GetValue(verb.watch) ? Watch.Run(host, named, Once) : Once();
        });
        return command;
    }

    private int Run(ToolHost host, ParseResult parsed, string[] named)
    {
        var run = CheckRun.Over(host, named, toRun: true);
        if (run.Refused.Length > 0)
            return Tool.Refuse(host, run.Refused);
        if (run.HasErrors)
        {
            var errors = run.Found.RemoveAll(found => found.Severity != DiagnosticSeverity.Error);
            new Reporter(host, OutputFormat.Text, run.TextOf).Write(errors);
            host.Error.WriteLine("No scenario was run: mend the errors first.");
            return ExitCode.Findings;
        }

        var tested = TestRun.Over(host, run, parsed.GetValue(filter));
        if (parsed.GetValue(record) && !Record(host, run, tested))
            return ExitCode.Usage;
        if (!Write(host, parsed, tested))
            return ExitCode.Usage;
        var results = tested.SelectMany(workspace => workspace.Results).ToArray();
        host.Error.WriteLine(TestTextOutput.Summary(results));
        var isCovered = tested.All(workspace => (double)workspace.Coverage.Percent >= parsed.GetValue(threshold));
        if (!isCovered)
            host.Error.WriteLine($"The coverage is below {parsed.GetValue(threshold)} %.");
        return isCovered && results.All(result => result.IsPassed) ? ExitCode.Fine : ExitCode.Findings;
    }

    private bool Write(ToolHost host, ParseResult parsed, ImmutableArray<TestedWorkspace> tested)
    {
        switch (parsed.GetValue(format))
        {
            case TestFormat.Json:
                host.Output.WriteLine(TestJsonOutput.Of(tested));
                break;
            case TestFormat.JUnit:
                host.Output.WriteLine(JUnitOutput.Of(tested));
                break;
            default:
                var text = new TestTextOutput(host.Output, parsed.GetValue(timeline));
                foreach (var workspace in tested)
                    text.Write(workspace);
                if (!parsed.GetValue(coverage))
                    break;
                foreach (var workspace in tested)
                    text.WriteCoverage(workspace);
                break;
        }

        return parsed.GetValue(coverageHtml) is not { } page || WriteFile(host, page, CoverageHtml.Of(tested));
    }

    private static bool WriteFile(ToolHost host, string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        var full = Path.GetFullPath(Path.Combine(host.CurrentFolder, path));
        if (FileWriter.Write(full, host.Shown(full), text, diagnostics))
            return true;
        Tool.Refuse(host, diagnostics.ToImmutable());
        return false;
    }

    private static bool Record(ToolHost host, CheckRun run, ImmutableArray<TestedWorkspace> tested)
    {
        foreach (var workspace in tested)
        {
            foreach (var file in workspace.Results.GroupBy(result => result.Location.Path, StringComparer.Ordinal))
            {
                var full = workspace.Loaded.Workspace.FullPathOf(file.Key);
                if (run.TextOf(host.Shown(full)) is not { } text)
                    continue;
                var written = ScenarioRecorder.Record(text, file);
                if (written == text.ToString())
                    continue;
                if (!WriteFile(host, full, written))
                    return false;
                host.Error.WriteLine($"recorded into {host.Shown(full)}: read it before you keep it");
            }
        }

        return true;
    }
}
