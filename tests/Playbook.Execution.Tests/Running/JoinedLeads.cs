using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Running;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Tests.Running;

/// <summary>Leads of one text, of whom some are found to be one, and what is decided about them.</summary>
internal sealed class JoinedLeads
{
    private readonly WorkspaceEngine<FlowProgram> engine;
    private readonly LeadStore store;
    private readonly Dictionary<string, int> leads = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];

    public JoinedLeads(string text)
    {
        var graph = TestWorkspace.Of(text).Graph;
        var tables = TablesBuilder.Build(graph, Nowhere);
        store = new LeadStore(tables.Layout);
        engine = new WorkspaceEngine<FlowProgram>(new FlowProgram(graph, tables));
    }

    /// <summary>
    /// Effects, skips and what was set aside, a line each: when, about whom, what, and whose enrolment it is.
    /// </summary>
    public string Story => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>Something happens; values are those of the event where it has such a field, else the lead's.</summary>
    public JoinedLeads At(string instant, string lead, string name, params (string Name, FieldValue Value)[] values) =>
        Answer(instant, lead, name, null, values);

    /// <summary>As <see cref="At"/>, in answer to an effect.</summary>
    public JoinedLeads Answer(
        string instant,
        string lead,
        string name,
        string? effect,
        params (string Name, FieldValue Value)[] values)
    {
        var tables = engine.Tables;
        var row = tables.Events[tables.EventOf(name)];
        var fields = new FieldValue[row.Fields.Length];
        Array.Fill(fields, FieldValue.Unknown);
        var changes = new List<FieldChange>();
        foreach (var (field, value) in values)
        {
            var index = row.Fields.Select(item => item.Name).ToList().IndexOf(field);
            if (index >= 0)
                fields[index] = value;
            else
                changes.Add(new FieldChange(tables.FieldOf(field), value));
        }

        var made = default(EffectBuffer);
        var input = new Input
        {
            Event = tables.EventOf(name),
            Time = InstantOf(instant),
            LeadId = lead,
            EffectId = effect,
            Values = fields,
            Changes = changes.ToArray(),
        };
        var handling = engine.Handle(StateOf(lead), input, ref made);
        Note(lead, made);
        if (handling.IsSetAside)
            lines.Add($"{instant} {lead} {handling.Kind}");
        return this;
    }

    public JoinedLeads Merge(string instant, string gone, string stays)
    {
        var made = default(EffectBuffer);
        var nobody = default(NoTrace);
        // What time brings to either before belongs to that one.
        engine.AdvanceTo(StateOf(gone), gone, InstantOf(instant), ref made);
        Note(gone, made);
        made.Clear();
        engine.AdvanceTo(StateOf(stays), stays, InstantOf(instant), ref made);
        Note(stays, made);
        made.Clear();
        var input = new Input
        {
            Event = engine.Tables.EventOf("lead_merged"), Time = InstantOf(instant), LeadId = stays,
        };
        engine.Merge(StateOf(stays), StateOf(gone), gone, input, ref made, ref nobody);
        Note(stays, made);
        return this;
    }

    public JoinedLeads Until(string instant, string lead)
    {
        var made = default(EffectBuffer);
        engine.AdvanceTo(StateOf(lead), lead, InstantOf(instant), ref made);
        Note(lead, made);
        return this;
    }

    public JoinedLeads Forget(string lead)
    {
        engine.Forget(StateOf(lead));
        return this;
    }

    private static string Nowhere(SourceLocation location) => location.Path;

    private static long InstantOf(string text)
    {
        InstantText.TryParse(Encoding.UTF8.GetBytes($"2024-{text}:00Z"), out var instant);
        return instant;
    }

    private LeadState StateOf(string lead)
    {
        if (!leads.TryGetValue(lead, out var number))
            leads[lead] = number = store.Add();
        return store[number];
    }

    private void Note(string lead, EffectBuffer made)
    {
        foreach (var effect in made.Effects)
        {
            var tables = engine.Tables;
            var play = tables.Plays[effect.Play];
            var what = effect.Node < 0 ? play.Name : play.Nodes[effect.Node].Statement;
            var kind = effect.Kind == EffectKind.Cancel ? $"Cancel {effect.Of}" : $"{effect.Kind}";
            var reason = effect.Kind == EffectKind.Skip ? $" {effect.Reason}" : "";
            var id = effect.Identity(tables, lead);
            var whose = effect.Node < 0 ? id.Lead : $"{id.Lead}/{id.Enrolment}";
            lines.Add($"{InstantText.Format(effect.Time)[5..16]} {lead} {kind} {what}{reason} {whose}");
        }
    }
}
