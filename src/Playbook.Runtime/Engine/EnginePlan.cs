using System.Collections.Immutable;
using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Engine;

/// <summary>
/// What follows from a workspace's tables alone, made once: who listens to what, calendars, zones, and when plays may
/// start.
/// </summary>
internal sealed class EnginePlan
{
    private readonly Zone zone;
    private readonly Zone[] playbookZones;
    private readonly WorkingCalendar[] calendars;
    private readonly WorkingCalendar always;
    // Queries over classes only: machine code of queries over structures can't be made ahead, and delays cold starts.
    private readonly ulong[] placesOf;
    private readonly ulong stopWhen;
    private readonly EventListeners[] listeners;
    private readonly EventListeners noEvent;
    private readonly string[]?[] statements;
    private readonly StartingTime[][] otherVersions;

    public EnginePlan(WorkspaceTables tables)
    {
        Tables = tables;
        var zones = ZoneTable.Embedded;
        zone = zones.FirstKnown(null, null, tables.Zone);
        playbookZones = [.. tables.Playbooks.Select(playbook => zones.FirstKnown(null, playbook.Zone, tables.Zone))];
        calendars = [.. tables.Teams.Select(CalendarOf)];
        always = new WorkingCalendar(WeeklyHours.Always, [], zone);
        Fadings =
        [
            .. Indexes(tables.Scores.Length).SelectMany(
                score => tables.Scores[score].Decays.Select(decay => new Fading(score, tables.Scores[score], decay))),
        ];
        FadingSlots = [.. Fadings.Select(fading => fading.Decay.NextSlot)];
        var idle = Fadings.Where(fading => fading.Decay.SinceSlot == (int)LeadSlot.LastActivity).ToArray();
        KeptByActivity = [.. idle.Select(fading => fading.Decay)];
        foreach (var fading in idle)
            ActivityFacts |= Facts.Score(fading.Score);
        ScoreRules = ScoreRuleRow.Of(tables.Scores);
        PointSlots = PointSlotsOf(tables.Scores);
        HasFit = tables.Scores.Any(score => score.IsFit);
        SignalWords = tables.Signals.Length / 64 + 1;
        ZoneSlot = tables.ZoneField >= 0 ? tables.Fields[tables.ZoneField].Slot : -1;
        ChannelHours = [.. tables.Channels.Select(HoursOf)];
        bool[][] stops = [.. tables.Plays.Select(play => EventsOf(play.StopOn))];
        bool[][] listens = [.. tables.Plays.Select(play => EventsOf(play.Nodes.SelectMany(MatchesOf)))];
        placesOf = MasksOf(
            Enum.GetValues<NodeKind>().Length,
            (kind, play) => tables.Plays[play].Nodes.Any(node => node.Kind == (NodeKind)kind));
        stopWhen = MaskOf(play => !tables.Plays[play].StopWhen.IsEmpty);
        NoSignals = new ulong[SignalWords];
        statements = new string[]?[tables.Plays.Length];
        Starting = StartingOf(tables);
        otherVersions = [.. tables.Plays.Select(play => OtherVersionsOf(tables, play.Playbook))];
        Restless = [.. Indexes(tables.Plays.Length).Where(IsRestless)];
        WakeReads = tables.ZoneField < 0 ? 0 : Facts.Field(tables.ZoneField);
        var timed = TimedConditionsOf(tables);
        HasTimedConditions = timed.Count > 0;
        // What a score of fit holds may change with fields that the condition itself does not read.
        TimeReads = HasFit && HasTimedConditions ? Facts.All : timed.Aggregate(0UL, (mask, row) => mask | row.Reads);
        WakeReads |= TimeReads;
        Moves = MovesOf(tables);
        listeners = [.. Indexes(tables.Events.Length).Select(index => ListenersOf(index, stops, listens))];
        var nobody = new bool[tables.Plays.Length];
        noEvent = new EventListeners(StartsOf(-1), tables.Matches.AsSpan())
        {
            StoppedBy = stopWhen, Stops = nobody, Listens = nobody,
        };
        Scheduled = [.. Indexes(tables.Plays.Length).Where(play => tables.Plays[play].Triggers.Any(IsClocked))];
    }

    public WorkspaceTables Tables { get; }

    /// <summary>Every line by which a score fades, with its score.</summary>
    public Fading[] Fadings { get; }

    /// <summary>For each of them the number slot of when it next takes off points: every input asks all.</summary>
    public int[] FadingSlots { get; }

    /// <summary>The lines by which scores fade without activity, whatever it is.</summary>
    public DecayTable[] KeptByActivity { get; }

    /// <summary>Their scores, as facts.</summary>
    public ulong ActivityFacts { get; }

    /// <summary>Number slots that the passing of time alone changes.</summary>
    public ImmutableArray<int> PointSlots { get; }

    /// <summary>The lines of each score.</summary>
    public ScoreRuleRow[][] ScoreRules { get; }

    public bool HasFit { get; }

    /// <summary>Words of the set of fired signals.</summary>
    public int SignalWords { get; }

    /// <summary>The set of signals of a wake-up, at which none fires; nobody writes to it.</summary>
    public ulong[] NoSignals { get; }

    /// <summary>Text slot of the lead's zone; -1 where the workspace keeps none.</summary>
    public int ZoneSlot { get; }

    public ImmutableArray<WeeklyHours> ChannelHours { get; }

    /// <summary>Plays that something else than an event can start, and so are looked at in every round.</summary>
    public ImmutableArray<int> Restless { get; }

    /// <summary>Plays of retired versions whose leads go on in a newer one, and from when on.</summary>
    public ImmutableArray<RetiringPlay> Moves { get; }

    /// <summary>Plays with schedules or dates.</summary>
    public ImmutableArray<int> Scheduled { get; }

    /// <summary>Facts that conditions read which time can change and which start or stop something then.</summary>
    public ulong TimeReads { get; }

    /// <summary>The facts on which wake-ups hang: those, and the lead's zone.</summary>
    public ulong WakeReads { get; }

    /// <summary>Whether time alone can start or stop something by a condition.</summary>
    public bool HasTimedConditions { get; }

    /// <summary>For each play: the instants from which and before which it may start.</summary>
    public ImmutableArray<StartingTime> Starting { get; }

    /// <summary>Whether plays of another version of the play's playbook may start at an instant.</summary>
    public bool IsOtherVersionInEffect(int play, long instant)
    {
        foreach (var version in otherVersions[play])
        {
            if (instant >= version.From && instant < version.Before)
                return true;
        }

        return false;
    }

    public static bool IsClocked(TriggerTable trigger) => trigger.Kind > TriggerKind.Condition;

    /// <summary>Who listens to an event; for -1, to wake-ups and consequences.</summary>
    public EventListeners Listeners(int eventIndex) => eventIndex < 0 ? noEvent : listeners[eventIndex];

    /// <summary>The plays, as <see cref="LeadSlot.ActivePlays"/> has them, that have a place of a kind.</summary>
    public ulong WithPlace(NodeKind kind) => placesOf[(int)kind];

    /// <summary>The fixed part of the identity of a node's own effects.</summary>
    public string StatementOf(int play, int node) =>
        (statements[play] ??= StatementsOf(Tables.Plays[play]))[node];

    public WorkingCalendar Calendar(int team) => team < 0 ? always : calendars[team];

    public Zone TeamZone(int team) => calendars[team].Zone;

    public Zone PlaybookZone(int playbook) => playbook < 0 ? zone : playbookZones[playbook];

    private static IEnumerable<int> Indexes(int count) => Enumerable.Range(0, count);

    private static ImmutableArray<int> PointSlotsOf(ImmutableArray<ScoreTable> scores)
    {
        var slots = ImmutableArray.CreateBuilder<int>();
        foreach (var score in scores)
        {
            slots.Add(score.ValueSlot);
            foreach (var decay in score.Decays)
                slots.Add(decay.NextSlot);
        }

        return slots.ToImmutable();
    }

    // Only what starts or stops plays is asked when time passes; all else is asked where a walk comes to it.
    private static List<ConditionTable> TimedConditionsOf(WorkspaceTables tables) =>
    [
        .. tables.Plays
            .SelectMany(play => play.StopWhen.Concat(play.Triggers
                .Where(trigger => trigger.Kind == TriggerKind.Condition).Select(trigger => trigger.Condition)))
            .Select(condition => tables.Conditions[condition])
            .Where(row => row.IsTimeDependent),
    ];

    private static IEnumerable<int> MatchesOf(NodeTable node) =>
        node.Outcomes.Where(outcome => outcome.Match >= 0).Select(outcome => outcome.Match);

    private static WeeklyHours HoursOf(ChannelTable channel) =>
        channel.Hours.IsEmpty ? WeeklyHours.Always : new WeeklyHours(channel.Hours);

    private WorkingCalendar CalendarOf(TeamTable team)
    {
        var hours = team.Hours.IsEmpty ? WeeklyHours.Always : new WeeklyHours(team.Hours);
        return new WorkingCalendar(hours, team.Holidays, ZoneTable.Embedded.FirstKnown(null, team.Zone, Tables.Zone));
    }

    private ulong MaskOf(Func<int, bool> isIn)
    {
        var mask = 0UL;
        for (var play = 0; play < Tables.Plays.Length; play++)
            mask |= isIn(play) ? 1UL << (play & 63) : 0;
        return mask;
    }

    private ulong[] MasksOf(int count, Func<int, int, bool> isIn)
    {
        var masks = new ulong[count];
        for (var index = 0; index < count; index++)
            masks[index] = MaskOf(play => isIn(index, play));
        return masks;
    }

    private bool[] EventsOf(IEnumerable<int> matches)
    {
        var heard = new bool[Tables.Events.Length];
        foreach (var match in matches)
        {
            foreach (var index in Tables.Matches[match].ListensTo.AsSpan())
                heard[index] = true;
        }

        return heard;
    }

    private string[] StatementsOf(PlayTable play) =>
        [.. play.Nodes.Select(node => EffectId.StatementOf(
            Tables.Playbooks[play.Playbook].Name,
            play.Name,
            play.Steps[node.Step].Name,
            node.Statement))];

    private StartLine[] StartsOf(int eventIndex)
    {
        var starts = new List<StartLine>();
        for (var play = 0; play < Tables.Plays.Length; play++)
        {
            var row = Tables.Plays[play];
            for (var index = 0; index < row.Triggers.Length; index++)
            {
                var trigger = row.Triggers[index];
                if (trigger.Kind != TriggerKind.Event || Tables.Matches[trigger.Match].ListensTo.Contains(eventIndex))
                    starts.Add(new StartLine(play, index, row, trigger));
            }
        }

        return [.. starts];
    }

    private EventListeners ListenersOf(int eventIndex, bool[][] stops, bool[][] listens)
    {
        var row = Tables.Events[eventIndex];
        var starts = StartsOf(eventIndex);
        return new EventListeners(starts, Tables.Matches.AsSpan())
        {
            Role = row.Role,
            IsEngagement = row.IsEngagement,
            // Scores of fit are counted anew at every input.
            IsUnheard = row is
                {
                    Role: EventRole.None, HasFacts: false, HasSignals: false, HasPoints: false, Sets.IsEmpty: true,
                }
                && !HasFit
                && starts.Length == 0
                && (!row.IsEngagement || (ActivityFacts & WakeReads) == 0),
            StoppedBy = stopWhen | MaskOf(play => stops[play][eventIndex]),
            HeardBy = MaskOf(play => listens[play][eventIndex]),
            AnsweredBy = AnsweredBy(row.Role),
            Stops = PlaysOf(stops, eventIndex),
            Listens = PlaysOf(listens, eventIndex),
        };
    }

    private static bool[] PlaysOf(bool[][] heard, int eventIndex)
    {
        var plays = new bool[heard.Length];
        for (var play = 0; play < plays.Length; play++)
            plays[play] = heard[play][eventIndex];
        return plays;
    }

    private ulong AnsweredBy(EventRole role) => role switch
    {
        >= EventRole.CallConnected and <= EventRole.CallLaterRequested => WithPlace(NodeKind.Call),
        EventRole.TaskDone => WithPlace(NodeKind.AwaitTask),
        EventRole.ApprovalGiven or EventRole.ApprovalRefused => WithPlace(NodeKind.Approval),
        EventRole.AnswerGiven => WithPlace(NodeKind.Choose),
        _ => 0,
    };

    private bool IsRestless(int play) => Tables.Plays[play].Triggers.Any(trigger => trigger.Kind != TriggerKind.Event);

    private ImmutableArray<StartingTime> StartingOf(WorkspaceTables tables) =>
        [.. tables.Plays.Select(play => StartingOf(tables.Playbooks[play.Playbook], playbookZones[play.Playbook]))];

    private StartingTime[] OtherVersionsOf(WorkspaceTables tables, int playbook) =>
    [
        .. Indexes(tables.Playbooks.Length)
            .Where(other => other != playbook && tables.Playbooks[other].Name == tables.Playbooks[playbook].Name)
            .Select(other => StartingOf(tables.Playbooks[other], playbookZones[other])),
    ];

    private ImmutableArray<RetiringPlay> MovesOf(WorkspaceTables tables)
    {
        var moves = ImmutableArray.CreateBuilder<RetiringPlay>();
        for (var play = 0; play < tables.Plays.Length; play++)
        {
            var playbook = tables.Plays[play].Playbook;
            if (tables.Playbooks[playbook].RetiredOn is not { } day)
                continue;
            var move = VersionMove.Of(PlayShape.Of(tables, tables.Plays[play]), tables);
            if (!move.IsEmpty)
                moves.Add(new RetiringPlay(play, Schedules.At((int)day, 0, playbookZones[playbook]), move));
        }

        return moves.ToImmutable();
    }

    private static StartingTime StartingOf(PlaybookTable playbook, Zone zone)
    {
        var from = playbook.EffectiveFrom is { } first ? Schedules.At((int)first, 0, zone) : Instants.Earliest;
        var before = playbook.EffectiveTo is { } last ? Schedules.At((int)last + 1, 0, zone) : LeadState.Never;
        if (playbook.RetiredOn is { } retired)
            before = Math.Min(before, Schedules.At((int)retired, 0, zone));
        return new StartingTime(from, before);
    }
}
