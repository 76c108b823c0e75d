using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Declarations that have no steps ⇒ plans. Slots are given later.</summary>
internal sealed class DeclarationLowering(LoweringContext context)
{
    private readonly BoundWorkspace _workspace = context.Workspace;
    private readonly ConditionLowering _conditions = new(context, null);

    /// <summary>The workspace's zone.</summary>
    public string Zone => _workspace.Header.Workspace.TimeZone ?? "UTC";

    /// <summary>The index of a playbook; the company's own plays belong to a nameless one behind all others.</summary>
    public int PlaybookOf(PlaybookSymbol? playbook) =>
        playbook is null ? _workspace.Playbooks.Length : context.Symbols[playbook];

    public int EventNamed(string name)
    {
        for (var i = 0; i < context.Symbols.Events.Length; i++)
        {
            if (context.Symbols.Events[i].Main.Event.Name == name)
                return i;
        }

        return -1;
    }

    public ImmutableArray<PlaybookPlan> Playbooks()
    {
        var playbooks = _workspace.Playbooks.Select((item, i) => Playbook(item, i));
        return _workspace.Plays.All(play => play.Play.Playbook is not null)
            ? [.. playbooks]
            :
            [
                .. playbooks,
                new PlaybookPlan
                {
                    Index = _workspace.Playbooks.Length,
                    Name = "",
                    Version = 1,
                    Zone = Zone,
                    Location = SourceLocation.None,
                },
            ];
    }

    public ImmutableArray<FieldPlan> Fields() =>
    [
        .. _workspace.LeadFields.Select((field, i) => new FieldPlan
        {
            Index = i,
            Name = field.Name,
            Kind = ValueLowering.Kind(field.Type),
            IsRequired = field.Type.IsRequired,
            IsPersonal = field.Type.IsPersonal,
            Choices = field.Type.Choices,
            Range = ValueLowering.Range(field.Type),
            Location = field.Location,
        }),
    ];

    public ImmutableArray<EventPlan> Events() => [.. context.Symbols.Events.Select(Event)];

    public ImmutableArray<SegmentPlan> Segments() =>
    [
        .. _workspace.Segments.Select((item, i) => new SegmentPlan(
            i,
            item.Segment.QualifiedName,
            item.Segment.Name,
            item.Segment.Title,
            context.ConditionOf(item.Segment),
            item.Location)),
    ];

    public ImmutableArray<ChannelPlan> Channels() => [.. _workspace.Channels.Select(Channel)];

    public ImmutableArray<ContentPlan> Contents() => [.. _workspace.Contents.Select(Content)];

    public ImmutableArray<TeamPlan> Teams() =>
    [
        .. _workspace.Teams.Select((item, i) => new TeamPlan
        {
            Index = i,
            Name = item.Team.Name,
            Title = item.Team.Title,
            Actor = context.Symbols[item.Team],
            Hours = Hours(item.Hours),
            Holidays = Days(item.Holidays),
            Zone = item.TimeZone ?? Zone,
            Location = item.Location,
        }),
    ];

    private static ImmutableArray<long> Days(ImmutableArray<DateValue> dates)
    {
        var days = new List<long>();
        foreach (var date in dates.OrderBy(date => date.DayNumber))
            days.Add(date.DayNumber);
        return [.. days];
    }

    public ImmutableArray<ActorPlan> Actors() =>
    [
        .. _workspace.Teams.Select(item => Actor(item.Team, item.Location)),
        .. _workspace.Roles.Select(item => Actor(item.Role, item.Location)),
    ];

    public ImmutableArray<ExperimentPlan> Experiments() =>
    [
        .. _workspace.Experiments.Select((item, i) => new ExperimentPlan(
            i, item.Experiment.QualifiedName, item.Experiment.Name, item.Location)),
    ];

    public ImmutableArray<GoalPlan> Goals() =>
    [
        .. _workspace.Goals.Select((item, i) => new GoalPlan(
            i,
            item.Goal.QualifiedName,
            item.Goal.Title,
            item.Counts is { } match ? _conditions.Match(match) : -1,
            item.WithinOfEnrolling,
            context.Symbols.IndexOrNone(item.EnrolledIn),
            context.Symbols.IndexOrNone(item.Goal.Playbook),
            item.Location)),
    ];

    public ImmutableArray<AssumptionPlan> Assumptions() => [.. _workspace.Assumptions.Select(Assumption)];

    private PlaybookPlan Playbook(BoundPlaybook item, int index) => new()
    {
        Index = index,
        Name = item.Playbook.Name,
        Title = item.Playbook.Title,
        Version = item.Playbook.Version,
        RetiredOn = item.Playbook.RetiredOn?.DayNumber,
        EffectiveFrom = item.EffectiveFrom?.DayNumber,
        EffectiveTo = item.EffectiveTo?.DayNumber,
        Zone = item.TimeZone ?? Zone,
        Owner = item.Owners.IsEmpty ? -1 : context.Symbols[item.Owners[0]],
        ValueBeforeAsk = item.Promises.OfType<BoundValueBeforeAskPromise>()
            .Aggregate(0, (most, promise) => Math.Max(most, promise.Count)),
        Moves =
        [
            .. item.Moves.Select(move => new MovePlan(
                move.FromVersion, move.FromStep, context.Symbols[move.To.Play], move.To.Ordinal)),
        ],
        Location = item.Location,
    };

    private EventPlan Event(EventGroup item, int index) => new()
    {
        Index = index,
        Name = item.Main.Event.Name,
        Source = item.Main.Event.Source,
        Nature = item.Main.Event.Nature,
        Result = item.Main.Event.Result,
        Fields =
        [
            .. item.Fields.Select((field, i) => new EventFieldPlan(
                i, field.Name, ValueLowering.Kind(field.Type), field.Type.IsRequired, field.Type.IsPersonal)
            {
                Choices = field.Type.Choices,
                Range = item.HasOneRange(field) ? ValueLowering.Range(field.Type) : null,
            }),
        ],
        Sets =
        [
            .. item.Sets.Select(set => new FieldSettingPlan(
                context.Symbols[set.Field], _conditions.Operand(set.Value, ValueLowering.Kind(set.Field.Type)))),
        ],
        AnswerField = AnswerField(item.Main.Event),
        Location = item.Main.Location,
    };

    private int AnswerField(EventSymbol item)
    {
        var name = item.Result switch
        {
            ResultKind.HandoffRejected or ResultKind.TouchFailed => "reason",
            ResultKind.AnswerGiven => "answer",
            ResultKind.Assigned => "owner",
            _ => null,
        };
        return name is not null && item.FindField(name) is { } field ? context.Symbols.EventField(field) : -1;
    }

    private ChannelPlan Channel(BoundChannel item, int index) => new()
    {
        Index = index,
        Name = item.Channel.Name,
        Title = item.Channel.Title,
        Medium = item.Medium,
        ConsentField = context.Symbols.IndexOrNone(item.Consent),
        Caps = [.. item.Caps.Select(cap => new CapPlan(cap.Count, cap.Per))],
        Hours = Hours(item.Hours),
        Hold = item.Hold?.Milliseconds ?? 0,
        IsPublic = item.Channel.IsPublic,
        Delivery = item.IsAtMostOnce ? DeliveryPromise.AtMostOnce : DeliveryPromise.AtLeastOnce,
        Owner = context.Symbols.IndexOrNone(item.Owner),
        Location = item.Location,
    };

    private ContentPlan Content(BoundContent item, int index) => new()
    {
        Index = index,
        Id = item.Content.QualifiedName,
        Name = item.Content.Name,
        Title = item.Content.Title,
        TopicField = context.Symbols.IndexOrNone(item.Topic?.Field),
        Topic = item.Topic?.Name,
        Expires = item.Expires?.DayNumber,
        Segments = Indexes.Of(item.Segments, segment => context.Symbols[segment]),
        Purpose = item.Content.Purpose,
        Location = item.Location,
    };

    private ActorPlan Actor(ActorSymbol actor, SourceLocation location) => new(
        context.Symbols[actor],
        actor.Name,
        actor.Title,
        actor is TeamSymbol,
        context.Symbols.TeamOf(actor),
        location);

    private AssumptionPlan Assumption(BoundAssumption item, int index) => item switch
    {
        BoundConditionAssumption condition => new AssumptionPlan(
            index,
            context.Conditions.Add(ConditionRole.Assumption, -1, "assume", _conditions.Lower(condition.Condition)),
            -1,
            0,
            null,
            item.Location),
        BoundFrequencyAssumption frequency => new AssumptionPlan(
            index, -1, _conditions.Match(frequency.Match), frequency.Count, frequency.Per, item.Location),
        _ => throw new InvalidOperationException($"Unreachable: assumption {item.GetType().Name}."),
    };

    private static ImmutableArray<HoursPlan> Hours(ImmutableArray<BoundHours> hours) =>
    [
        .. hours.Select(line => new HoursPlan(
            line.Days.Aggregate(0, (days, day) => days | (1 << ((int)day - 1))), line.From, line.To)),
    ];
}
