using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Symbols;
using Playbook.Execution.Tracing;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Scenarios;

/// <summary>One run of one scenario.</summary>
internal sealed class ScenarioRun<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    private readonly FlowGraph graph;
    private readonly WorkspaceEngine<TProgram> engine;
    private readonly BoundScenario scenario;
    private readonly SymbolTable symbols;
    private readonly ScenarioCalendar calendar;
    private readonly Timeline timeline;
    private readonly ScenarioJudge judge;
    private readonly string subject;
    private readonly int team;
    private readonly long[] numbers;
    private readonly string?[] texts;
    private EffectBuffer effects;
    private TraceRecorder trace = new();
    private long end = long.MinValue;

    public ScenarioRun(
        FlowGraph graph,
        BoundWorkspace workspace,
        SymbolTable symbols,
        WorkspaceEngine<TProgram> engine,
        BoundScenario scenario)
    {
        this.graph = graph;
        this.engine = engine;
        this.scenario = scenario;
        this.symbols = symbols;
        team = scenario.Team is { } named ? symbols.Team(named) : -1;
        subject = scenario.Team?.Name ?? scenario.LeadName ?? "lead";
        var playbook = scenario.Scenario.Playbook is { } symbol ? workspace.Of(symbol) : null;
        calendar = new ScenarioCalendar(ZoneOf(playbook), ScenarioCalendar.FirstMonday(playbook));
        timeline = new Timeline(graph, calendar.Zone);
        judge = new ScenarioJudge(graph, symbols, calendar, timeline);
        numbers = new long[engine.Tables.Layout.Numbers];
        texts = new string?[engine.Tables.Layout.Texts];
    }

    private LeadState State => new(numbers, texts);

    public ScenarioResult Run()
    {
        engine.Tables.Layout.Reset(State);
        var first = scenario.Lines.OfType<BoundScenarioInput>().FirstOrDefault();
        Begin(first is null ? calendar.Now : calendar.MoveTo(first.Moment));
        foreach (var line in scenario.Lines)
        {
            if (line is BoundScenarioInput input)
                Handle(input);
            else if (line is BoundExpectation expectation)
                Expect(expectation);
        }

        Advance(Math.Max(end, calendar.Now));
        var made = effects.Effects.ToImmutableArray();
        return new ScenarioResult
        {
            Name = scenario.Scenario.Name,
            Location = scenario.Location,
            Expectations = judge.Decide(made),
            Timeline = timeline.Entries,
            Effects = made,
            Coverage = timeline.Coverage,
            // A run is over with its result, so the state goes along as it is: it is as large as the whole workspace.
            FinalNumbers = ImmutableCollectionsMarshal.AsImmutableArray(numbers),
            FinalTexts = ImmutableCollectionsMarshal.AsImmutableArray(texts),
        };
    }

    private Zone ZoneOf(BoundPlaybook? playbook)
    {
        if (team >= 0)
            return ZoneTable.Embedded.FirstKnown(null, graph.Teams[team].Zone, graph.Zone);
        var own = scenario.LeadFields.FirstOrDefault(field => symbols[field.Field] == graph.ZoneField)?.Value;
        return ZoneTable.Embedded.FirstKnown((own as TextValue)?.Text, playbook?.TimeZone, graph.Zone);
    }

    private void Begin(long time)
    {
        var known = new FieldChange[scenario.LeadFields.Length];
        for (var i = 0; i < known.Length; i++)
            known[i] = ChangeOf(scenario.LeadFields[i].Field, scenario.LeadFields[i].Value);
        engine.Begin(State, subject, team, time, known);
    }

    private void Handle(BoundScenarioInput line)
    {
        var time = calendar.MoveTo(line.Moment);
        end = Math.Max(end, time);
        switch (line)
        {
            case BoundScenarioEvent happened:
                timeline.AddLine(time, EventText(happened), line.Location);
                HandleEvent(happened, time);
                break;
            case BoundScenarioChange change:
                timeline.AddLine(time, $"lead.{change.Field.Name} becomes {change.Value}", line.Location);
                HandleChange(change, time);
                break;
            default:
                timeline.AddLine(time, "time passes", line.Location);
                Advance(time);
                break;
        }
    }

    private static string EventText(BoundScenarioEvent line) =>
        line.Event.Name + string.Concat(line.Fields.Select(field => $" {field.Field.Name} {field.Value}"));

    private void HandleEvent(BoundScenarioEvent line, long time)
    {
        var index = symbols[line.Event];
        var plan = graph.Events[index];
        var values = new FieldValue[plan.Fields.Length];
        Array.Fill(values, FieldValue.Unknown);
        var answers = new List<FieldChange>();
        foreach (var pair in line.Fields)
        {
            if (pair.Field is EventFieldSymbol field)
                values[symbols.EventField(field)] = ValueOf(pair.Value, plan.Fields[symbols.EventField(field)].Kind);
            else
                answers.Add(ChangeOf(pair.Field, pair.Value));
        }

        Handle(new Input
        {
            Kind = InputKind.Event,
            Event = index,
            Time = time,
            LeadId = subject,
            Values = values,
            Changes = answers.ToArray(),
        });
    }

    private void HandleChange(BoundScenarioChange line, long time)
    {
        FieldChange[] changes = [ChangeOf(line.Field, line.Value)];
        Handle(new Input
        {
            Kind = InputKind.Changed,
            Event = graph.ChangedEvent,
            Time = time,
            LeadId = subject,
            Changes = changes,
        });
    }

    private void Handle(in Input input)
    {
        var handling = engine.Handle(State, input, ref effects, ref trace);
        while (handling.Kind == HandlingKind.TooManyWakeUps)
            handling = engine.Handle(State, input, ref effects, ref trace);
        TakeNotes();
    }

    private void Advance(long time)
    {
        while (engine.AdvanceTo(State, subject, time, ref effects, ref trace).Kind == HandlingKind.TooManyWakeUps)
        {
        }

        TakeNotes();
    }

    private void TakeNotes()
    {
        timeline.Add(trace.Notes, effects.Effects);
        trace.Clear();
    }

    private void Expect(BoundExpectation expectation)
    {
        end = Math.Max(end, judge.LastMomentOf(expectation));
        judge.Note(expectation, State, engine.Enrolments(State));
    }

    private FieldChange ChangeOf(FieldSymbol symbol, ConstantValue value)
    {
        var field = symbols[symbol];
        return new FieldChange(field, ValueOf(value, graph.Fields[field].Kind));
    }

    private FieldValue ValueOf(ConstantValue value, ValueKind kind)
    {
        var constant = ValueLowering.Constant(value, kind);
        if (kind.IsText())
            return new FieldValue(LeadState.Unknown, constant.Text);
        var number = kind == ValueKind.Instant
            ? calendar.Zone.FromLocal(constant.Number * Instants.Minute)
            : constant.Number;
        return FieldValue.Of(number);
    }
}
