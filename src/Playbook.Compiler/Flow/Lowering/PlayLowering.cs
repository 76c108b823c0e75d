using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// A bound play ⇒ its triggers, exits, steps and nodes. Slots are given later, when all plays are known.
/// </summary>
internal sealed class PlayLowering
{
    private readonly LoweringContext _context;
    private readonly BoundPlay _play;
    private readonly PlayScope _scope;
    private readonly TriggerLowering _triggerLowering;
    private ImmutableArray<TriggerPlan> _triggers = [];
    private ImmutableArray<int> _stopOn = [];
    private ImmutableArray<int> _stopWhen = [];

    public PlayLowering(LoweringContext context, BoundPlay play)
    {
        _context = context;
        _play = play;
        _scope = new PlayScope(context, play);
        _triggerLowering = new TriggerLowering(_scope);
    }

    /// <summary>What its enrolments remember so far.</summary>
    public CaptureTable Captures => _scope.Captures;

    /// <summary>Where it goes on with other plays.</summary>
    public IEnumerable<ContinueNode> ContinuesWith => _scope.Nodes.OfType<ContinueNode>();

    /// <summary>The lines that let leads of another version go on in it.</summary>
    public IEnumerable<BoundMove> TakesOver => _scope.TakesOver;

    /// <summary>Whether leads who stand in it go on as a line of the playbook's other version says.</summary>
    public bool IsMovedBy(BoundMove line) =>
        _play.Play.Playbook is { } playbook
        && playbook.Name == line.To.Playbook?.Name && playbook.Version == line.FromVersion
        && _play.Steps.Any(step => line.FromStep == step.Step.Name
            || line.FromStep == $"{_play.Play.Name}.{step.Step.Name}");

    /// <summary>All that the play says, after which it is known what its enrolments remember.</summary>
    public void LowerText()
    {
        LowerSteps();
        _triggers = [.. _play.Triggers.Select(_triggerLowering.Lower)];
        _stopOn = Indexes.Of(_play.Stops.OfType<BoundStopOn>(), stop => _scope.Conditions.Match(stop.Match));
        _stopWhen = Indexes.Of(_play.Stops.OfType<BoundStopWhen>(), StopWhen);
    }

    /// <summary>
    /// Remembers a field for a play that follows, if a trigger of this one gives the event the same name.
    /// </summary>
    /// <returns>False where it can't, or does already.</returns>
    public bool Remember(string alias, string field)
    {
        if (Captures.Has(alias, field))
            return false;
        var symbol = _play.Triggers.OfType<BoundMatchTrigger>()
            .Where(trigger => trigger.Name?.Name == alias)
            .Select(trigger => trigger.Name?.Event.FindField(field))
            .FirstOrDefault(found => found is not null);
        if (symbol is null)
            return false;
        Captures.Of(alias, field, ValueLowering.Kind(symbol.Type));
        return true;
    }

    /// <param name="order">Its rank among all plays and hand-offs.</param>
    /// <param name="playbook">Index of its playbook.</param>
    /// <param name="valueBeforeAsk">What the playbook promises.</param>
    public PlayPlan ToPlan(int order, int playbook, int valueBeforeAsk)
    {
        var keyed = _play.Triggers.OfType<BoundMatchTrigger>().FirstOrDefault(trigger => trigger.Per is not null);
        var (captures, numbers, texts) = _scope.Record.Place(_scope.Captures, keyed is not null);
        return new PlayPlan
        {
            Index = _scope.Index,
            Id = _play.Play.QualifiedName,
            Name = _play.Play.Name,
            Title = _play.Play.Title,
            Playbook = playbook,
            Order = order,
            Priority = _play.Priority,
            SubjectTeam = _context.Symbols.TeamOf(_play.Team),
            Audience = Indexes.Of(_play.For, _context.ConditionOf),
            Excluded = Indexes.Of(_play.NotFor, _context.ConditionOf),
            Triggers =
            [
                .. _triggers.Zip(
                    _play.Triggers, (plan, bound) => WithCaptures(plan, _triggerLowering.Captures(bound))),
            ],
            StopOn = _stopOn,
            StopWhen = _stopWhen,
            Again = !_play.Again.Allowed ? AgainPlan.Never
                : _play.Again.After is null ? AgainPlan.AnyTime : AgainPlan.After,
            AgainAfter = _play.Again.After,
            HoldOut = _play.HoldOutBasisPoints,
            AtOnce = keyed?.AtMostAtOnce ?? 1,
            KeyName = keyed?.Per?.Name,
            KeyKind = keyed?.Per is { } field ? ValueLowering.Kind(field.Type) : ValueKind.Text,
            ValueBeforeAsk = _play.Promises.OfType<BoundValueBeforeAskPromise>()
                .Aggregate(valueBeforeAsk, (most, promise) => Math.Max(most, promise.Count)),
            Steps = Steps(),
            Nodes = Nodes(),
            Entry = 0,
            Captures = captures,
            Slot = -1,
            RecordSlot = -1,
            RecordSize = numbers,
            RecordTextSize = texts,
            ListensTo = [],
            Location = _play.Location,
        };
    }

    /// <summary>The end of a step goes on with the next step; the end of the last finishes.</summary>
    private void LowerSteps()
    {
        var statements = new StatementLowering(_scope);
        for (var i = 0; i < _play.Steps.Length; i++)
        {
            _scope.BeginStep(i);
            var entry = _scope.Numbering.EntryOf(i);
            var after = _scope.Numbering.EntryOf(i + 1);
            var body = _play.Steps[i].Body;
            _scope.Put(new EnterStepNode
            {
                Head = _scope.Head(entry, "enter", _play.Steps[i].Location, _scope.Numbering.EntryOf(body, after)),
            });
            statements.Lower(body, after);
        }

        _scope.Put(new FinishNode
        {
            Head = _scope.Head(_scope.Numbering.Finish, "end", _play.Steps[_play.Steps.Length - 1].Location, -1),
            IsImplied = true,
        });
    }

    private int StopWhen(BoundStopWhen stop) => _context.Conditions.Add(
        ConditionRole.StopWhen,
        _scope.Index,
        _play.Play.QualifiedName + ".stop_when",
        _scope.Conditions.Lower(stop.Condition));

    private static TriggerPlan WithCaptures(TriggerPlan trigger, ImmutableArray<int> captures) =>
        trigger is EventTrigger onEvent ? onEvent with { Captures = captures } : trigger;

    private ImmutableArray<StepPlan> Steps() =>
    [
        .. _play.Steps.Select((step, i) => new StepPlan(
            i,
            step.Step.Name,
            step.Step.Title,
            _scope.Numbering.EntryOf(i),
            _scope.Record.VisitOffset(i),
            step.Location)),
    ];

    /// <summary>Where every way ends by a statement of its own, the end behind the last step is no node.</summary>
    private ImmutableArray<FlowNode> Nodes()
    {
        var nodes = _scope.Nodes.ToImmutableArray();
        var finish = _scope.Numbering.Finish;
        return nodes.Any(node => FlowEdges.From(node).Contains(finish)) ? nodes : nodes.RemoveAt(finish);
    }
}
