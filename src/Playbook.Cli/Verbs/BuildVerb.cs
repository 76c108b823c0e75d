using System.CommandLine;
using Playbook.Cli.Building;
using Playbook.Cli.Files;

namespace Playbook.Cli.Verbs;

/// <summary>Checks, compiles, tests with both engines and prints.</summary>
internal static class BuildVerb
{
    public static Command Create(ToolHost host)
    {
        var findings = new FindingOptions();
        var baseline = new BaselineOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder that gets the results; what lay in it is replaced when all is done.",
            DefaultValueFactory = _ => "artifacts",
        };
        var force = new Option<bool>("--force")
        {
            Description = "Builds anew, also where nothing has changed since the last build.",
        };
        var command = new Command(
            "build", "Checks, compiles, runs the scenarios with both engines and prints the guides.");
        findings.AddTo(command);
        baseline.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(parsed =>
        {
            var own = findings.LoadRules(host, parsed);
            var run = baseline.Apply(host, parsed, findings.Check(host, parsed, own, toRun: true));
            var code = findings.Report(host, parsed, run);
            return code == ExitCode.Fine
                ? Build(host, run, parsed.GetValue(output) ?? "artifacts", parsed.GetValue(force))
                : code;
        });
        return command;
    }

    private static int Build(ToolHost host, CheckRun run, string output, bool isForced)
    {
        var folder = Path.GetFullPath(Path.Combine(host.CurrentFolder, output));
        var worst = ExitCode.Fine;
        foreach (var loaded in run.Workspaces)
        {
            if (loaded.Analysis.Flow is not { } graph)
                continue;
            // Several workspaces in one build get a folder each.
            var target = run.Workspaces.Length == 1 ? folder : Path.Combine(folder, graph.Workspace);
            worst = Math.Max(worst, new BuildRun(host, run, loaded, graph, target, isForced).Build());
        }

        return worst;
    }
}
