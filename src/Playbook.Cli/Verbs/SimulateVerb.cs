using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
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
        TellUnknownColumns(host, loaded, report);
        if (report.Rows.SetAside > 0 && parsed.GetValue(options.SetAside) is null)
            TellSetAside(host, report.Rows.SetAside, output.FirstOfReason);
        // A log of which nothing could be used has shown nothing: whoever calls this in a script must learn it.
        return report.Rows is { Handled: 0, SetAside: > 0 } ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void TellSetAside(ToolHost host, long count, IEnumerable<SetAsideRow> firstOfReason)
    {
        var rows = count == 1 ? "1 row was" : $"{count} rows were";
        host.Error.WriteLine($"{rows} set aside; --set-aside FILE says which, and why. The first of each reason:");
        foreach (var row in firstOfReason)
            host.Error.WriteLine($"  {row}");
    }

    // A table of leads often has more columns than anybody asks about; a slip in the name of one should be seen.
    private static void TellUnknownColumns(ToolHost host, RunnableWorkspace loaded, SimulationReport report)
    {
        var fields = loaded.Graph.Fields.Select(field => field.Name).ToList();
        foreach (var column in report.UnknownColumns)
        {
            var meant = Suggestions.DidYouMean(Suggestions.Closest(column, fields));
            var end = meant.Length == 0 ? "." : meant;
            host.Error.WriteLine($"The column `{column}` is no field of a lead and was not read{end}");
        }
    }
}
