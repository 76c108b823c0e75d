using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Text;
using Playbook.Execution.Running;
using Playbook.Execution.Tests.Running;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Gives the same inputs to the engine and to the oracle.</summary>
internal sealed class OracleComparison(
    string text, TestWorkspace workspace, long start, Mutation mutation = Mutation.None)
{
    private const long Hour = 3_600_000;
    private static readonly string[] Names =
    [
        "page_viewed", "page_viewed", "page_viewed", "link_clicked", "form_submitted", "question_asked",
        "meeting_booked", "lead_changed", "lead_changed", "email_opened", "visit_booked", "visit_booked",
    ];

    private readonly Dictionary<string, SourceText> sources = SourceFiles.Split(text)
        .ToDictionary(file => file.Path, file => SourceText.From(file.Text), StringComparer.Ordinal);

    /// <summary>What both decided, input for input; throws with the workspace where they differ.</summary>
    public List<OracleRecord> Agree(Random random, int count)
    {
        var tables = TablesBuilder.Build(workspace.Graph, PlaceOf);
        var engine = new WorkspaceEngine<FlowProgram>(new FlowProgram(workspace.Graph, tables));
        var store = new LeadStore(engine.Tables.Layout);
        var state = store[store.Add()];
        var leadId = $"lead-{random.Next(1000)}";
        var oracle = new OracleInterpreter(workspace.Bound, leadId, PlaceOf, mutation);
        var effects = default(EffectBuffer);
        List<OracleRecord> all = [];
        List<string> story = [];
        var now = start;
        for (var i = 0; i < count; i++)
        {
            var name = i == 0 ? "lead_changed" : Names[random.Next(Names.Length)];
            var values = Values(random, name);
            var changes = name == "lead_changed" ? Changes(random, i == 0) : [];
            story.Add($"{now} {name} {string.Join(", ", values)} {string.Join(", ", changes)}");
            effects.Clear();
            engine.Handle(
                state,
                new Input
                {
                    Event = tables.EventOf(name),
                    Time = now,
                    LeadId = leadId,
                    Id = i.ToString(CultureInfo.InvariantCulture),
                    Values = Values(tables.Events[tables.EventOf(name)].Fields.Select(field => field.Name), values),
                    Changes = changes.Select(change =>
                        new FieldChange(tables.FieldOf(change.Key), Stored(change.Value))).ToArray(),
                },
                ref effects);
            var bound = workspace.Bound.Events.Single(item => item.Event.Name == name);
            var expected = oracle.Handle(
                new OracleInput(bound, now) { Values = values, Changes = changes }, out _);
            var found = effects.Effects.ToArray().Select(effect => Record(tables, effect, leadId)).ToList();
            story.AddRange(found.Select(record => $"    {record}"));
            if (!found.SequenceEqual(expected))
                throw new ShouldAssertException(Story(story, expected));
            all.AddRange(found);
            var next = oracle.NextDue;
            now = next > now && random.Next(6) == 0 ? next.Value : now + Pause(random);
        }

        return all;
    }

    private static OracleRecord Record(WorkspaceTables tables, Effect effect, string leadId)
    {
        var play = tables.Plays[effect.Play];
        var asks = effect.Kind is not (EffectKind.Send or EffectKind.Call or EffectKind.Skip or EffectKind.Cancel);
        return new OracleRecord(
            effect.Kind.ToString(),
            effect.Node < 0 ? play.Name : play.Nodes[effect.Node].Location,
            effect.Reason.ToString(),
            effect.Time)
        {
            Lead = leadId,
            Of = effect.Of.ToString(),
            Number = effect.Enrolment,
            Visit = effect.Visit,
            Attempt = effect.Attempt,
            Actor = asks && effect.Actor >= 0 ? tables.Actors[effect.Actor].Name : null,
            Due = effect.Due == LeadState.Never ? null : effect.Due,
            NotAfter = effect.NotAfter == LeadState.Never ? null : effect.NotAfter,
        };
    }

    private static long Pause(Random random) => random.Next(12) switch
    {
        0 => 0,
        < 4 => random.NextInt64(60 * Hour),
        _ => random.NextInt64(Hour / 2),
    };

    private Dictionary<string, ConstantValue> Values(Random random, string name) => name switch
    {
        "page_viewed" => new() { ["path"] = new TextValue(random.Next(2) == 0 ? "/pricing" : "/") },
        "visit_booked" => new()
        {
            ["place"] = new TextValue(((char)('a' + random.Next(5))).ToString()),
            ["day"] = Day(random),
        },
        _ => [],
    };

    private DateValue Day(Random random) => new((int)(start / (24 * Hour)) + random.Next(-5, 25));

    private Dictionary<string, ConstantValue?> Changes(Random random, bool isFirst)
    {
        Dictionary<string, ConstantValue?> changes = [];
        if (isFirst || random.Next(4) == 0)
            changes["email_consent"] = new YesNoValue(random.Next(4) > 0);
        if (isFirst || random.Next(4) == 0)
            changes["role"] = random.Next(6) == 0 ? null : new TextValue("Plant manager");
        if (random.Next(3) == 0)
            changes["stage"] = new ChoiceValue(random.Next(3) == 0 ? "customer" : "trial");
        if (random.Next(3) == 0)
            changes["heat"] = new NumberValue(random.Next(400) * ConstantValue.Scale);
        if (random.Next(3) == 0)
            changes["mark"] = new TextValue(random.Next(2) == 0 ? "Hot" : "cold");
        if (random.Next(4) == 0)
            changes["time_zone"] = new TextValue(random.Next(2) == 0 ? "America/New_York" : "nowhere");
        if (random.Next(4) == 0)
            changes["renewal_date"] = random.Next(6) == 0 ? null : Day(random);
        if (random.Next(4) == 0)
            changes["news"] = new YesNoValue(random.Next(2) == 0);
        if (random.Next(4) == 0)
            changes["topics"] = random.Next(4) == 0 ? null
                : new TextListValue(random.Next(2) == 0 ? ["tips"] : ["else"]);
        changes["suppressed"] = new YesNoValue(random.Next(12) == 0);
        return changes;
    }

    private static FieldValue[] Values(IEnumerable<string> names, Dictionary<string, ConstantValue> values) =>
        [.. names.Select(name => Stored(values.GetValueOrDefault(name)))];

    private static FieldValue Stored(ConstantValue? value) => value switch
    {
        null => FieldValue.Unknown,
        TextValue own => FieldValue.Of(own.Text),
        ChoiceValue own => FieldValue.Of(own.Name),
        NumberValue own => FieldValue.Of(own.Millionths),
        DateValue own => FieldValue.Of(own.DayNumber),
        TextListValue own => FieldValue.Of(string.Join('\n', own.Items)),
        YesNoValue own => FieldValue.Of(own.IsYes ? 1 : 0),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private string PlaceOf(SourceLocation location) => sources.TryGetValue(location.Path, out var source)
        ? $"{location.Path}:{source.GetLinePosition(location.Span.Start).Line + 1}" : "";

    private string Story(List<string> story, List<OracleRecord> expected) =>
        string.Join('\n', text.Split('\n').Select((line, at) => $"{at} {line}"))
        + string.Join('\n', story) + "\nthe oracle says\n    " + string.Join("\n    ", expected);
}
