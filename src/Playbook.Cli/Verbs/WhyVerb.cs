using System.CommandLine;
using System.Globalization;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Logs;
using Playbook.Execution.Running;
using Playbook.Execution.Simulation;

namespace Playbook.Cli.Verbs;

/// <summary>
/// Tells the story of one lead: what came in, what it changed, what was done and what was not, and why.
/// </summary>
internal static class WhyVerb
{
    public static Command Create(ToolHost host)
    {
        var lead = new Argument<string>("lead") { Description = "The lead's id, as the log has it." }.WithoutOptions();
        var path = WorkspaceArgument.Create();
        var log = new LogOptions();
        var sort = new Option<bool>("--sort") { Description = "Puts rows in order of time first." };
        var command = new Command("why", "Tells what happened to one lead, and which line decided it.") { lead, path };
        log.AddTo(command);
        command.Options.Add(sort);
        command.SetAction(parsed =>
        {
            if (!WorkspaceArgument.TryLoad(host, parsed.GetValue(path), out var loaded, out var code))
                return code;
            var findings = new DiagnosticBag();
            var events = log.EventFiles(host, parsed, findings);
            var leads = log.LeadsFile(host, parsed, findings);
            var mapping = log.MappingOf(host, parsed, findings);
            var until = log.UntilOf(parsed, findings);
            if (findings.Count > 0 || mapping is null)
                return Tool.Refuse(host, findings.ToImmutable());
            var settings = new SimulationSettings
            {
                Events = events, Leads = leads, Mapping = mapping, Until = until,
                IsSorted = parsed.GetValue(sort), Location = loaded.PlaceOf,
            };
            return Tell(host, loaded, settings, parsed.GetValue(lead) ?? "");
        });
        return command;
    }

    private static int Tell(ToolHost host, RunnableWorkspace loaded, SimulationSettings settings, string lead)
    {
        try
        {
            var program = new FlowProgram(loaded.Graph, loaded.Tables);
            if (new StoryTeller<FlowProgram>(loaded.Graph, program, settings).Tell(lead) is not { } story)
                return Tool.Refuse(host, Diagnostic.Create("PB6034", SourceLocation.None, lead, ""));
            Write(host, loaded, story);
            return ExitCode.Fine;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Tool.Refuse(host, Diagnostic.Create("PB6032", SourceLocation.None, "the log", failure.Message));
        }
    }

    private static void Write(ToolHost host, RunnableWorkspace loaded, LeadStory story)
    {
        host.Output.WriteLine(string.Join(", once ", story.Ids));
        foreach (var entry in story.Entries)
        {
            var place = loaded.PlaceOf(entry.Location);
            host.Output.WriteLine($"  {entry.LocalTime}  {entry.Text}{(place.Length > 0 ? $"  ({place})" : "")}");
        }

        foreach (var score in story.Ledger.GroupBy(line => (line.Lead, line.Score)))
        {
            host.Output.WriteLine();
            host.Output.WriteLine($"{score.Key.Score} of {score.Key.Lead}: {score.Last().Points} points");
            foreach (var line in score)
            {
                host.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {line.LocalTime}  {line.Change,5:+0;-0} = {line.Points,5}  {line.Why}"));
            }
        }

        if (story.SetAside.IsEmpty)
            return;
        host.Output.WriteLine();
        host.Output.WriteLine("Set aside:");
        foreach (var row in story.SetAside)
            host.Output.WriteLine($"  {row.File}:{row.Line}  {row.Reason.Word()}: {row.Expected}");
    }
}
