using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Simulation;

namespace Playbook.Cli.Verbs;

/// <summary>The arguments and options of <c>simulate</c>.</summary>
internal sealed class SimulateOptions
{
    private readonly LogOptions log = new();

    public Argument<string> Path { get; } = WorkspaceArgument.Create();

    public Option<string?> Effects { get; } = new("--effects")
    {
        Description = "Writes every effect and skip to a file: CSV if the name says so, else NDJSON.",
        HelpName = "file",
    };

    public Option<string?> SetAside { get; } = new("--set-aside")
    {
        Description = "Writes every row that took no part to a file, with the reason.",
        HelpName = "file",
    };

    public Option<bool> Sort { get; } = new("--sort") { Description = "Puts rows in order of time first, in memory." };

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "How many threads work; the results are the same for any number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<OutputFormat> Format { get; } = new Option<OutputFormat>("--format")
    {
        Description = "How the tables are written: text for people, json for other tools.",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json");

    public void AddTo(Command command)
    {
        command.Arguments.Add(Path);
        log.AddTo(command);
        command.Options.Add(Effects);
        command.Options.Add(SetAside);
        command.Options.Add(Sort);
        command.Options.Add(Threads);
        command.Options.Add(Format);
        Threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var count) && count is < 1
                or > 256)
                result.AddError("Expected a number of threads from 1 to 256.");
        });
    }

    /// <summary>
    /// What is to be replayed; null where something that is named can't be used, which is a finding.
    /// </summary>
    public SimulationSettings? SettingsOf(
        ToolHost host, ParseResult parsed, RunnableWorkspace loaded, DiagnosticBag findings)
    {
        var events = log.EventFiles(host, parsed, findings);
        var leads = log.LeadsFile(host, parsed, findings);
        var mapping = log.MappingOf(host, parsed, findings);
        var until = log.UntilOf(parsed, findings);
        if (findings.Count > 0 || mapping is null)
            return null;
        return new SimulationSettings
        {
            Events = events,
            Leads = leads,
            Mapping = mapping,
            Until = until,
            IsSorted = parsed.GetValue(Sort),
            Threads = parsed.GetValue(Threads),
            Location = loaded.PlaceOf,
        };
    }
}
