using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Running;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Storage;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Tests.Running;

/// <summary>One lead whose playbook is edited while it is on its way.</summary>
internal sealed class EditedPlaybook
{
    private const string LeadId = "ana";
    private readonly List<string> effects = [];
    private WorkspaceEngine<FlowProgram> engine;
    private LeadStore store;
    private StandingEnrolments standing = StandingEnrolments.None;

    public EditedPlaybook(string text) => (engine, store) = Open(text);

    /// <summary>The effects and skips until now, a line each: the instant and what.</summary>
    public string Effects => string.Concat(effects.Select(line => line + "\n"));

    public WorkspaceTables Tables => engine.Tables;

    /// <summary>What the last edit has left without a place.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public EditedPlaybook At(string instant, string name, params (string Field, FieldValue Value)[] changes) =>
        Answer(instant, name, null, changes);

    public EditedPlaybook Answer(
        string instant, string name, string? effect, params (string Field, FieldValue Value)[] changes)
    {
        var tables = engine.Tables;
        var made = default(EffectBuffer);
        engine.Handle(
            store[0],
            new Input
            {
                Event = tables.EventOf(name),
                Time = InstantOf(instant),
                LeadId = LeadId,
                EffectId = effect,
                Changes = changes.Select(change => new FieldChange(tables.FieldOf(change.Field), change.Value))
                    .ToArray(),
            },
            ref made);
        Note(made);
        return this;
    }

    public EditedPlaybook Until(string instant)
    {
        var made = default(EffectBuffer);
        engine.AdvanceTo(store[0], LeadId, InstantOf(instant), ref made);
        Note(made);
        return this;
    }

    /// <summary>Who stands still since the last edit: the version, the play, the step and the statement.</summary>
    public IEnumerable<string> Standing => standing.Enrolments.Select(item =>
        $"{item.Playbook} {item.Version}: {item.Play} at {item.Step}, {item.Statement}, {item.Number}");

    /// <summary>Stores the state, and goes on with it under another text.</summary>
    public EditedPlaybook Edit(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new StateWriter(stream, engine.Tables))
            writer.Add(LeadId, store[0], standing);
        stream.Position = 0;
        (engine, store) = Open(text);
        using var reader = new StateReader(stream, engine.Tables);
        reader.TryRead(store[0], out var id);
        Missing = reader.Missing;
        standing = reader.Standing;
        if (!reader.IsSameLayout)
            engine.TakeUp(store[0], id);
        return this;
    }

    private static (WorkspaceEngine<FlowProgram>, LeadStore) Open(string text)
    {
        var graph = TestWorkspace.Of(text).Graph;
        var tables = TablesBuilder.Build(graph, Nowhere);
        var store = new LeadStore(tables.Layout);
        store.Add();
        return (new WorkspaceEngine<FlowProgram>(new FlowProgram(graph, tables)), store);
    }

    private static string Nowhere(SourceLocation location) => location.Path;

    private static long InstantOf(string text)
    {
        InstantText.TryParse(Encoding.UTF8.GetBytes(text + ":00Z"), out var instant);
        return instant;
    }

    private void Note(EffectBuffer made)
    {
        foreach (var effect in made.Effects)
        {
            var tables = engine.Tables;
            var what = effect.Node < 0
                ? tables.Plays[effect.Play].Name
                : tables.Plays[effect.Play].Nodes[effect.Node].Statement;
            var reason = effect.Kind == EffectKind.Skip ? $" {effect.Reason}" : "";
            effects.Add($"{InstantText.Format(effect.Time)[..16]} {effect.Kind} {what}{reason}");
        }
    }
}
