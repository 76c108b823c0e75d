using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Running;
using Playbook.Execution.Simulation;

namespace Playbook.Cli.Verbs;

/// <summary>Replays logs through a workspace and counts what it would have done. Nothing is sent.</summary>
internal static class SimulateVerb
{
    public static Command Create(ToolHost host)
    {
        var options = new SimulateOptions();
        var command = new Command(
            "simulate", "Replays logs and counts what the playbooks would have done. Nothing is sent.");
        options.AddTo(command);
        command.SetAction(parsed => Run(host, parsed, options));
        return command;
    }

    private static int Run(ToolHost host, ParseResult parsed, SimulateOptions options)
    {
        if (!WorkspaceArgument.TryLoad(host, parsed.GetValue(options.Path), out var loaded, out var code))
            return code;
        var findings = new DiagnosticBag();
        var settings = options.SettingsOf(host, parsed, loaded, findings);
        if (settings is null)
            return Tool.Refuse(host, findings.ToImmutable());
        try
        {
            return Run(host, parsed, options, loaded, settings);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Tool.Refuse(
                host, Diagnostic.Create("PB6032", SourceLocation.None, "a file of the simulation", failure.Message));
        }
    }

    private static int Run(
        ToolHost host, ParseResult parsed, SimulateOptions options, RunnableWorkspace loaded,
            SimulationSettings settings)
    {
        using var output = new SimulationFiles(
            host, loaded.Tables, parsed.GetValue(options.Effects), parsed.GetValue(options.SetAside));
        var program = new FlowProgram(loaded.Graph, loaded.Tables);
        var report = new Simulation<FlowProgram>(loaded.Graph, program, settings, output).Run(host.Stop);
        output.Commit();
        if (parsed.GetValue(options.Format) == OutputFormat.Json)
            SimulationJson.Write(report, host.Output);
        else
            SimulationText.Write(report, host.Output);
        if (report.Rows.SetAside > 0 && parsed.GetValue(options.SetAside) is null)
            host.Error.WriteLine($"{report.Rows.SetAside} rows were set aside; --set-aside FILE says which, and why.");
        // A log of which nothing could be used has shown nothing: whoever calls this in a script must learn it.
        return report.Rows is { Handled: 0, SetAside: > 0 } ? ExitCode.Findings : ExitCode.Fine;
    }
}
