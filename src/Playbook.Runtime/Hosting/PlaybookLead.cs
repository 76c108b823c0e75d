using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Storage;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Hosting;

/// <summary>
/// One lead with its state: fires typed events and gives typed effects. Not safe for several threads at once.
/// </summary>
public sealed partial class PlaybookLead
{
    private readonly long[] numbers;
    private readonly string?[] texts;

    /// <summary>A lead of whom nothing is known.</summary>
    /// <param name="engine">The workspace's engine: <c>Workspace.Engine</c>.</param>
    /// <param name="id">The lead's id; splits and hold-outs are drawn from it, so it must stay the same.</param>
    public PlaybookLead(IPlaybookEngine engine, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        (Engine, Id) = (engine, id);
        var layout = engine.Tables.Layout;
        (numbers, texts) = (new long[layout.Numbers], new string?[layout.Texts]);
        layout.Reset(State);
    }

    public IPlaybookEngine Engine { get; }

    public string Id { get; private set; }

    /// <summary>
    /// Who stands still since the lead was loaded, because the version of the playbook is not in the workspace; kept
    /// with the lead until it is back, or a line of <c>move leads from version</c> says where they go on.
    /// </summary>
    public StandingEnrolments Standing { get; private set; } = StandingEnrolments.None;

    /// <summary>
    /// What had no place in the playbooks any more when the lead was loaded, by name: a field, a score, a play that
    /// was taken away, a statement at which the lead stood. It is left out from then on; empty for most.
    /// </summary>
    public ImmutableArray<string> LeftOut { get; private set; } = [];

    /// <summary>All that is remembered of the lead.</summary>
    public LeadState State => new(numbers, texts);

    /// <summary>
    /// When time alone will do something next; null where nothing waits. While somebody stands still that is now, so
    /// that they go on as soon as the playbooks let them.
    /// </summary>
    public DateTimeOffset? NextWake
    {
        get
        {
            var next = Standing.Enrolments.IsEmpty ? State.NextWake : State.Clock;
            return next == LeadState.Never ? null : DateTimeOffset.FromUnixTimeMilliseconds(next);
        }
    }

    /// <summary>Handles an event, and before it all that was due until then.</summary>
    /// <exception cref="ArgumentException">The event is one of another workspace.</exception>
    public LeadEffects Fire(LeadEvent happened)
    {
        var input = InputOf(happened);
        var buffer = new EffectBuffer { WantsMessages = true };
        Handling handled;
        do
            handled = Engine.Handle(State, input, ref buffer);
        while (handled.Kind == HandlingKind.TooManyWakeUps);
        return new LeadEffects(this, handled.Kind, buffer);
    }

    private Input InputOf(LeadEvent happened)
    {
        var tables = Engine.Tables;
        var row = (uint)happened.Number < (uint)tables.Events.Length ? tables.Events[happened.Number] : null;
        if (row?.Name != happened.Name)
        {
            throw new ArgumentException(
                $"`{happened.Name}` is no event of the workspace `{tables.Name}`.", nameof(happened));
        }

        var fields = new FieldWriter(row.Fields.Length);
        happened.Write(fields);
        var changes = new FieldWriter(tables.Fields.Length);
        happened.Changes?.Write(changes);
        return new Input
        {
            Event = happened.Number,
            Kind = row.Role == EventRole.LeadChanged ? InputKind.Changed : InputKind.Event,
            Time = happened.At.ToUnixTimeMilliseconds(),
            LeadId = Id,
            Id = happened.Id,
            EffectId = happened.Answers,
            Values = fields.Values,
            Changes = changes.Changes,
        };
    }

    /// <summary>Lets time pass up to an instant: what waits until then is done.</summary>
    public LeadEffects AdvanceTo(DateTimeOffset instant)
    {
        var buffer = new EffectBuffer { WantsMessages = true };
        Handling handled;
        do
            handled = Engine.AdvanceTo(State, Id, instant.ToUnixTimeMilliseconds(), ref buffer);
        while (handled.Kind == HandlingKind.TooManyWakeUps);
        return new LeadEffects(this, handled.Kind, buffer);
    }

    /// <summary>Points of a score by its name, faded up to the last input.</summary>
    /// <exception cref="ArgumentException">The workspace has no score of that name.</exception>
    public long ScoreOf(string score)
    {
        foreach (var row in Engine.Tables.Scores)
        {
            if (row.Id == score || row.Name == score)
                return numbers[row.ValueSlot];
        }

        throw new ArgumentException(
            $"`{score}` is no score of the workspace `{Engine.Tables.Name}`.", nameof(score));
    }

    /// <summary>
    /// The state as bytes, to be read by <see cref="Load"/> in another process, also by a later version of the
    /// playbooks.
    /// </summary>
    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var writer = new StateWriter(stream, Engine.Tables))
        {
            if (MergedInto is { } into)
                writer.AddMerged(Id, into);
            else
                writer.Add(Id, State, Standing);
        }

        return stream.ToArray();
    }

    /// <summary>A lead as it was saved. What changed in the playbooks since then is taken up.</summary>
    /// <exception cref="StateFormatException">These are no saved lead, or that of a newer version.</exception>
    public static PlaybookLead Load(IPlaybookEngine engine, byte[] saved)
    {
        using var stream = new MemoryStream(saved, writable: false);
        using var reader = new StateReader(stream, engine.Tables);
        var lead = new PlaybookLead(engine, "?");
        if (!reader.TryRead(lead.State, out var id))
            throw new StateFormatException("One saved lead is expected; these bytes hold none. Read the right ones.");
        lead.Id = id;
        lead.Standing = reader.Standing;
        lead.LeftOut = reader.LeftOut;
        lead.MergedInto = reader.MergedInto;
        if (!reader.IsSameLayout)
            engine.TakeUp(lead.State, id);
        return lead;
    }
}
