using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The product, given the steps of a run, and telling what it decides in the oracle's words.</summary>
internal sealed class OracleEngine<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    private readonly WorkspaceEngine<TProgram> engine;
    private readonly LeadStore store;
    private readonly Dictionary<string, int> leads = new(StringComparer.Ordinal);
    private EffectBuffer effects;
    private int inputs;

    public OracleEngine(TProgram program)
    {
        engine = new WorkspaceEngine<TProgram>(program);
        store = new LeadStore(engine.Tables.Layout);
    }

    private WorkspaceTables Tables => engine.Tables;

    public LeadState StateOf(string lead)
    {
        if (!leads.TryGetValue(lead, out var number))
            leads[lead] = number = store.Add();
        return store[number];
    }

    /// <summary>Everything decided because of a step, and what became of it.</summary>
    public List<OracleRecord> Take(OracleStep step, out HandlingKind became)
    {
        effects.Clear();
        var state = StateOf(step.Lead);
        if (step.Forgets)
            engine.Forget(state);
        var input = InputOf(step);
        became = engine.Handle(state, input, ref effects).Kind;
        List<OracleRecord> records = [];
        foreach (var effect in effects.Effects)
            records.Add(RecordOf(effect, step.Lead));
        return records;
    }

    /// <summary>What is known of a lead and where it stands, a line each.</summary>
    public IEnumerable<string> Standing(string lead)
    {
        var state = StateOf(lead);
        List<string> lines = [];
        foreach (var field in Tables.Fields.Where(field => field.Slot >= 0))
        {
            var value = field.IsText ? state.Texts[field.Slot] : OracleStored.Text(state.Numbers[field.Slot]);
            if (value is not null)
                lines.Add($"{field.Name} {value}");
        }

        foreach (var score in Tables.Scores)
            lines.Add($"{score.Name} {state.Numbers[score.ValueSlot]}");
        foreach (var item in engine.Enrolments(state))
        {
            var play = Tables.Plays[item.Play];
            lines.Add($"{play.Name} {item.Number} since {item.StartedAt} at {play.Nodes[item.Node].Location}");
        }

        return lines.Order(StringComparer.Ordinal);
    }

    private Input InputOf(OracleStep step)
    {
        var name = step.Input.Event.Event.Name;
        var index = Tables.EventOf(name);
        return new Input
        {
            Event = index,
            Time = step.Input.Time,
            LeadId = step.Lead,
            Id = $"{inputs++}",
            EffectId = step.Input.Answers is { } answered ? OracleStored.Identity(Tables, answered) : null,
            Values = Tables.Events[index].Fields
                .Select(field => OracleStored.Value(step.Input.Values.GetValueOrDefault(field.Name))).ToArray(),
            Changes = step.Input.Changes.Select(change =>
                new FieldChange(Tables.FieldOf(change.Key), OracleStored.Value(change.Value))).ToArray(),
        };
    }

    private OracleRecord RecordOf(Effect effect, string lead)
    {
        var play = Tables.Plays[effect.Play];
        var asks = effect.Kind is not (EffectKind.Send or EffectKind.Call or EffectKind.Skip or EffectKind.Cancel);
        var isStart = effect.Node < 0;
        return new OracleRecord(
            effect.Kind.ToString(),
            isStart ? play.Name : play.Nodes[effect.Node].Location,
            effect.Reason.ToString(),
            effect.Time)
        {
            Lead = lead,
            Of = effect.Of.ToString(),
            Number = effect.Enrolment,
            Visit = effect.Visit,
            Attempt = effect.Attempt,
            Actor = asks && effect.Actor >= 0 ? Tables.Actors[effect.Actor].Name : null,
            Due = effect.Due == LeadState.Never ? null : effect.Due,
            NotAfter = effect.NotAfter == LeadState.Never ? null : effect.NotAfter,
        };
    }
}
