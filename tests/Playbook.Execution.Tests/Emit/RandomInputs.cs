using System.Globalization;
using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Execution.Compiling;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Tests.Emit;

/// <summary>
/// Runs seeded inputs through a program and writes down all that can be seen: how each input was handled, its effects,
/// and the lead's whole state after it.
/// </summary>
internal sealed class RandomInputs(FlowGraph graph, int seed, int count) : IProgramUser<string>
{
    private const long Start = 1_796_029_200_000;
    private const long Hour = 3_600_000;
    private static readonly string[] Words =
        ["/pricing", "/blog", "plant manager", "customer", "DE", "yes", "roi_guide", "case_study", "too_early", "x"];

    public string Use<TProgram>(TProgram program)
        where TProgram : struct, IWorkspaceProgram
    {
        var engine = new WorkspaceEngine<TProgram>(program);
        var random = new Random(seed);
        var store = new LeadStore(engine.Tables.Layout);
        var state = store[store.Add()];
        var effects = default(EffectBuffer);
        foreach (var field in graph.Fields.Where(field => field.Slot >= 0))
            Set(state, field, Value(random, field, Start));
        var text = new StringBuilder();
        var now = Start;
        for (var i = 0; i < count; i++)
        {
            now += random.Next(8) == 0 ? random.NextInt64(200 * Hour) : random.NextInt64(Hour / 2);
            effects.Clear();
            var handling = Handle(engine, random, state, now, i, ref effects);
            text.Append(CultureInfo.InvariantCulture, $"{i} {handling}\n");
            foreach (var effect in effects.Effects)
                text.Append(CultureInfo.InvariantCulture, $"  {effect}\n");
            text.AppendJoin(',', state.Numbers.ToArray()).Append('|');
            text.AppendJoin(',', state.Texts.ToArray()).Append('\n');
        }

        return text.ToString();
    }

    private static void Set(LeadState state, FieldPlan field, FieldValue value)
    {
        if (field.Kind.IsText())
            state.Texts[field.Slot] = value.Text;
        else
            state.Numbers[field.Slot] = value.Number;
    }

    private Handling Handle<TProgram>(
        WorkspaceEngine<TProgram> engine, Random random, LeadState state, long now, int id, ref EffectBuffer effects)
        where TProgram : struct, IWorkspaceProgram
    {
        var changes = random.Next(3) == 0;
        var index = changes && graph.ChangedEvent >= 0 ? graph.ChangedEvent : random.Next(graph.Events.Length);
        if (index == graph.MergedEvent)
            index = 0;
        var input = new Input
        {
            Event = index,
            Kind = InputKind.Event,
            Time = now,
            LeadId = "lead-1",
            Id = id.ToString(CultureInfo.InvariantCulture),
            Values = graph.Events[index].Fields.Select(field => Value(random, field.Kind, now)).ToArray(),
            Changes = index == graph.ChangedEvent ? Changes(random, now) : [],
        };
        return engine.Handle(state, input, ref effects);
    }

    private FieldChange[] Changes(Random random, long now) =>
        [.. Enumerable.Range(0, 4).Select(_ => random.Next(graph.Fields.Length))
            .Select(field => new FieldChange(field, Value(random, graph.Fields[field], now)))];

    // Leads whom nothing may reach, or whom no play is for, show little: they are rare.
    private static FieldValue Value(Random random, FieldPlan field, long now) => field.Name switch
    {
        "suppressed" => FieldValue.Of(random.Next(20) == 0 ? 1 : 0),
        "role" when random.Next(10) > 0 => FieldValue.Of("Plant manager"),
        "time_zone" => FieldValue.Of(random.Next(2) == 0 ? "Europe/Berlin" : "America/New_York"),
        _ => Value(random, field.Kind, now),
    };

    private static FieldValue Value(Random random, ValueKind kind, long now) =>
        random.Next(10) == 0 ? FieldValue.Unknown
        : kind switch
        {
            ValueKind.Text or ValueKind.Choice or ValueKind.Name or ValueKind.TextList =>
                FieldValue.Of(Words[random.Next(Words.Length)]),
            ValueKind.YesNo => FieldValue.Of(random.Next(4) == 0 ? 0 : 1),
            ValueKind.Date => FieldValue.Of((now / (24 * Hour)) + random.Next(-10, 40)),
            ValueKind.Time => FieldValue.Of(random.Next(1440)),
            ValueKind.Instant => FieldValue.Of(now + random.NextInt64(-100 * Hour, 400 * Hour)),
            _ => FieldValue.Of(random.NextInt64(500) * 1_000_000),
        };
}
