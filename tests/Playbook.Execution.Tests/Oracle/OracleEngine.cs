using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Storage;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The product, given the steps of a run, and telling what it decides in the oracle's words.</summary>
internal sealed class OracleEngine<TProgram>
    where TProgram : struct, IWorkspaceProgram
{
    private readonly Dictionary<string, int> leads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StandingEnrolments> standing = new(StringComparer.Ordinal);
    private WorkspaceEngine<TProgram> engine;
    private LeadStore store;
    private EffectBuffer effects;
    private int inputs;

    public OracleEngine(TProgram program)
    {
        engine = new WorkspaceEngine<TProgram>(program);
        store = new LeadStore(engine.Tables.Layout);
    }

    private WorkspaceTables Tables => engine.Tables;

    /// <summary>All that is stored of a lead.</summary>
    public LeadState StateOf(string lead)
    {
        if (!leads.TryGetValue(lead, out var number))
            leads[lead] = number = store.Add();
        return store[number];
    }

    /// <summary>How many stand still because their version is absent.</summary>
    public int StandingStill => standing.Values.Sum(item => item.Enrolments.Length);

    /// <summary>Stores all states, and goes on with them under another workspace.</summary>
    public void Reopen(TProgram program)
    {
        using var stream = new MemoryStream();
        using (var writer = new StateWriter(stream, Tables))
        {
            foreach (var (lead, number) in leads)
                writer.Add(lead, store[number], standing.GetValueOrDefault(lead, StandingEnrolments.None));
        }

        stream.Position = 0;
        engine = new WorkspaceEngine<TProgram>(program);
        store = new LeadStore(engine.Tables.Layout);
        using var reader = new StateReader(stream, engine.Tables);
        foreach (var _ in leads)
        {
            var state = store[store.Add()];
            reader.TryRead(state, out var lead);
            standing[lead] = reader.Standing;
            if (!reader.IsSameLayout)
                engine.TakeUp(state, lead);
        }
    }

    /// <summary>How all leads stand.</summary>
    public string Standing() => string.Join('\n', leads.Keys.Order(StringComparer.Ordinal)
        .SelectMany(lead => Standing(store[leads[lead]]).Prepend(lead)));

    // Teams begin with what first happens to them.
    private LeadState StateOf(string lead, long now)
    {
        var state = StateOf(lead);
        if (Tables.Plays.FirstOrDefault(play => play.SubjectTeam >= 0 && Tables.Teams[play.SubjectTeam].Name == lead)
            is { } play && state.Clock == LeadState.Unknown)
        {
            engine.Begin(state, lead, play.SubjectTeam, now, []);
        }

        return state;
    }

    /// <summary>What a step leads to, and how the lead stands then.</summary>
    public OracleAnswer Take(OracleStep step)
    {
        effects.Clear();
        var state = StateOf(step.Lead, step.Input.Time);
        if (step.Forgets)
            engine.Forget(state);
        List<string> others = [];
        Handling handling;
        if (step.Absorbs is { } gone)
        {
            var other = StateOf(gone);
            handling = engine.Merge(state, other, gone, InputOf(step), ref effects);
            others = Standing(other);
        }
        else
        {
            handling = engine.Handle(state, InputOf(step), ref effects);
        }

        var records = new OracleRecord[effects.Effects.Length];
        for (var i = 0; i < records.Length; i++)
            records[i] = RecordOf(effects.Effects[i], step.Lead);
        return new OracleAnswer(records, handling.Kind.ToString(), [.. Standing(state), .. others]);
    }

    private List<string> Standing(LeadState state)
    {
        List<string> lines = [];
        foreach (var field in Tables.Fields)
        {
            if (field.Slot < 0)
                continue;
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

        lines.Sort(StringComparer.Ordinal);
        return lines;
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
        var asks = effect.Kind is not (EffectKind.Send or EffectKind.Share or EffectKind.Call
            or EffectKind.Skip or EffectKind.Cancel);
        var isStart = effect.Node < 0;
        return new OracleRecord(
            effect.Kind.ToString(),
            isStart ? play.Name : play.Nodes[effect.Node].Location,
            effect.Reason.ToString(),
            effect.Time)
        {
            Lead = effect.Identity(Tables, lead).Lead,
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
