using System.Collections.Immutable;
using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

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
    private readonly bool[][] stops;
    private readonly bool[][] listens;
    private readonly int[][] startsByEvent;
    private readonly string[][] statements;

    public EnginePlan(WorkspaceTables tables)
    {
        Tables = tables;
        var zones = ZoneTable.Embedded;
        zone = zones.FirstKnown(null, null, tables.Zone);
        playbookZones = [.. tables.Playbooks.Select(playbook => zones.FirstKnown(null, playbook.Zone, tables.Zone))];
        calendars = [.. tables.Teams.Select(CalendarOf)];
        always = new WorkingCalendar(WeeklyHours.Always, [], zone);
        FadingScores = [.. Indexes(tables.Scores.Length).Where(score => !tables.Scores[score].Decays.IsEmpty)];
        PointSlots = [.. tables.Scores.SelectMany(SlotsOf)];
        HasFit = tables.Scores.Any(score => score.IsFit);
        SignalWords = tables.Signals.Length / 64 + 1;
        ZoneSlot = tables.ZoneField >= 0 ? tables.Fields[tables.ZoneField].Slot : -1;
        ChannelHours = [.. tables.Channels.Select(HoursOf)];
        stops = [.. tables.Plays.Select(play => EventsOf(play.StopOn))];
        listens = [.. tables.Plays.Select(play => EventsOf(play.Nodes.SelectMany(MatchesOf)))];
        statements = [.. tables.Plays.Select(StatementsOf)];
        Starting = StartingOf(tables);
        startsByEvent = [.. Indexes(tables.Events.Length).Select(StartsOf)];
        Restless = [.. Indexes(tables.Plays.Length).Where(IsRestless)];
        // What a score of fit holds may change with fields that the condition itself does not read.
        TimeReads = HasFit ? Facts.All : tables.Conditions.Where(row => row.IsTimeDependent)
            .Aggregate(0UL, (mask, row) => mask | row.Reads);
        Scheduled = [.. Indexes(tables.Plays.Length).Where(play => tables.Plays[play].Triggers.Any(IsClocked))];
    }

    public WorkspaceTables Tables { get; }

    public ImmutableArray<int> FadingScores { get; }

    /// <summary>Number slots that the passing of time alone changes.</summary>
    public ImmutableArray<int> PointSlots { get; }

    public bool HasFit { get; }

    /// <summary>Words of the set of fired signals.</summary>
    public int SignalWords { get; }

    /// <summary>Text slot of the lead's zone; -1 where the workspace keeps none.</summary>
    public int ZoneSlot { get; }

    public ImmutableArray<WeeklyHours> ChannelHours { get; }

    /// <summary>Plays that something else than an event can start, and so are looked at in every round.</summary>
    public ImmutableArray<int> Restless { get; }

    /// <summary>Plays with schedules or dates.</summary>
    public ImmutableArray<int> Scheduled { get; }

    /// <summary>Facts that conditions read which time can change.</summary>
    public ulong TimeReads { get; }

    /// <summary>For each play: the instants from which and before which it may start.</summary>
    public ImmutableArray<(long From, long Before)> Starting { get; }

    public static bool IsClocked(TriggerTable trigger) => trigger.Kind > TriggerKind.Condition;

    /// <summary>Plays that an event may start, by a match or by what it changes, in their order.</summary>
    public ReadOnlySpan<int> StartsBy(int eventIndex) =>
        eventIndex < 0 ? Restless.AsSpan() : startsByEvent[eventIndex];

    public bool Stops(int play, int eventIndex) => eventIndex >= 0 && stops[play][eventIndex];

    public bool Listens(int play, int eventIndex) => eventIndex >= 0 && listens[play][eventIndex];

    /// <summary>The fixed part of the identity of a node's own effects.</summary>
    public string StatementOf(int play, int node) => statements[play][node];

    public WorkingCalendar Calendar(int team) => team < 0 ? always : calendars[team];

    public Zone TeamZone(int team) => calendars[team].Zone;

    public Zone PlaybookZone(int playbook) => playbook < 0 ? zone : playbookZones[playbook];

    private static IEnumerable<int> Indexes(int count) => Enumerable.Range(0, count);

    private static IEnumerable<int> SlotsOf(ScoreTable score) =>
        score.Decays.Select(decay => decay.NextSlot).Prepend(score.ValueSlot);

    private static IEnumerable<int> MatchesOf(NodeTable node) =>
        node.Outcomes.Where(outcome => outcome.Match >= 0).Select(outcome => outcome.Match);

    private static WeeklyHours HoursOf(ChannelTable channel) =>
        channel.Hours.IsEmpty ? WeeklyHours.Always : new WeeklyHours(channel.Hours);

    private WorkingCalendar CalendarOf(TeamTable team)
    {
        var hours = team.Hours.IsEmpty ? WeeklyHours.Always : new WeeklyHours(team.Hours);
        return new WorkingCalendar(hours, team.Holidays, ZoneTable.Embedded.FirstKnown(null, team.Zone, Tables.Zone));
    }

    private bool[] EventsOf(IEnumerable<int> matches)
    {
        var heard = new bool[Tables.Events.Length];
        foreach (var match in matches)
        {
            foreach (var index in Tables.Matches[match].ListensTo)
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

    private int[] StartsOf(int eventIndex) =>
        [.. Indexes(Tables.Plays.Length).Where(play => Tables.Plays[play].Triggers.Any(trigger =>
            trigger.Kind != TriggerKind.Event || Tables.Matches[trigger.Match].ListensTo.Contains(eventIndex)))];

    private bool IsRestless(int play) => Tables.Plays[play].Triggers.Any(trigger => trigger.Kind != TriggerKind.Event);

    private ImmutableArray<(long From, long Before)> StartingOf(WorkspaceTables tables) =>
        [.. tables.Plays.Select(play => StartingOf(tables.Playbooks[play.Playbook], playbookZones[play.Playbook]))];

    private static (long From, long Before) StartingOf(PlaybookTable playbook, Zone zone)
    {
        var from = playbook.EffectiveFrom is { } first ? Schedules.At((int)first, 0, zone) : Instants.Earliest;
        var before = playbook.EffectiveTo is { } last ? Schedules.At((int)last + 1, 0, zone) : LeadState.Never;
        if (playbook.RetiredOn is { } retired)
            before = Math.Min(before, Schedules.At((int)retired, 0, zone));
        return (from, before);
    }
}
