using System.Globalization;
using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Mapping;
using Playbook.Execution.Running;
using Playbook.Execution.Samples;
using Playbook.Execution.Simulation;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Execution.Tests.Simulation;

/// <summary>Replays logs in a folder of its own through a small workspace, and says what came of it as text.</summary>
internal sealed class SimulationCheck : ISimulationOutput, IDisposable
{
    private const string Workspace = """
        workspace demo "Demo"
          time_zone "Europe/Berlin"

        team marketing "Marketing"
          hours monday to friday 09:00 to 17:30

        team sales "Sales"
          hours monday to friday 09:00 to 17:30

        content guide "Guide"
          gives "An estimate of payback"
          link "https://example.com/guide"

        content letter "Letter"
          gives "News of the month"
          link "https://example.com/letter"
        """;

    private const string Playbook = """
        playbook demo "Demo"
          owner marketing with sales

        goal booked "Booked meetings"
          counts meeting_booked within 30 days of enrolling in nurture

        score warmth from 0 to 100
          +10 for page_viewed
          loses 5 every 7 days without activity
          band cold below 20
          band warm from 20

        handoff sales_ready "Hand over"
          from marketing to sales
          accept within 4 working hours
          reject wrong_fit "Not ours" then finish

        assume at most 2 page_viewed per day

        play nurture "Nurture"
          on page_viewed where path is "/pricing"
          again after 10 days
          step help
            send guide by email
            wait 2 days
            hand off as sales_ready

        play monthly "Monthly"
          on every first monday 09:00
          again any time
          step letter
            send letter by email
        """;

    private static readonly Lazy<(FlowGraph Graph, WorkspaceTables Tables)> Loaded = new(() => Load([]));

    private readonly string folder = Directory.CreateTempSubdirectory("playbook-simulation").FullName;
    private readonly StringBuilder said = new();

    private readonly FlowGraph graph;
    private readonly WorkspaceTables tables;

    /// <param name="more">Files beside those of the small workspace.</param>
    public SimulationCheck(params SourceFile[] more) =>
        (graph, tables) = more.Length == 0 ? Loaded.Value : Load(more);

    public static FlowGraph Graph => Loaded.Value.Graph;

    public bool WantsEffects => true;

    /// <summary>Everything that came out of the last run, in order: effects, rows set aside, the report.</summary>
    public string Said => said.ToString();

    public SimulationReport? Report { get; private set; }

    public NamedFile Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return new NamedFile(name, path);
    }

    /// <summary>A made-up log and its list of leads; what is known of it comes back.</summary>
    public SampleTruth WriteSample(int leads, int days, out NamedFile events, out NamedFile known)
    {
        var data = SampleData.Make(new SampleSettings
        {
            FirstDay = Civil.DayOf(2027, 1, 1), Days = days, Leads = leads, Contents = ["guide", "letter"],
        });
        var (log, list) = (new StringWriter(), new StringWriter());
        data.WriteEvents(log);
        data.WriteLeads(list);
        events = Write("events.ndjson", log.ToString());
        known = Write("leads.csv", list.ToString());
        return data.Truth;
    }

    public SimulationSettings Settings(params NamedFile[] events) => new()
    {
        Events = [.. events],
        Mapping = ShippedMappings.Find(ShippedMappings.Own).ShouldNotBeNull(),
        Location = location => location.Path,
        Threads = 2,
    };

    public SimulationReport Run(SimulationSettings settings)
    {
        said.Clear();
        var program = new FlowProgram(graph, tables);
        Report = new Simulation<FlowProgram>(graph, program, settings, this).Run(CancellationToken.None);
        said.Append(CultureInfo.InvariantCulture, $"{Report.Rows}\n");
        foreach (var table in Report.Tables)
        {
            foreach (var row in table.Rows)
                said.Append(table.Name).Append(": ").AppendJoin(" | ", row).Append('\n');
        }

        return Report;
    }

    public LeadStory? Tell(SimulationSettings settings, string lead) =>
        new StoryTeller<FlowProgram>(graph, new FlowProgram(graph, tables), settings).Tell(lead);

    public void Take(in SimulatedEffect effect)
    {
        var made = effect;
        said.AppendJoin(' ', SimulationRecords.EffectsOf(tables)
            .Select(column => column.Of(made)).Where(cell => cell.Length > 0)).Append('\n');
    }

    public void Take(SetAsideRow row) => said.Append(row).Append('\n');

    public void Take(SimulationProgress progress) => progress.Share.ShouldBeInRange(0, 1);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (FlowGraph, WorkspaceTables) Load(SourceFile[] more)
    {
        var analysis = Check.Workspace(
        [
            new SourceFile("workspace.playbook", Workspace), new SourceFile("demo.playbook", Playbook),
            .. more,
        ]);
        analysis.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => found.Diagnostic.Words.Message).ShouldBeEmpty();
        var graph = analysis.Flow.ShouldNotBeNull();
        return (graph, TablesBuilder.Build(graph, location => location.Path));
    }
}
