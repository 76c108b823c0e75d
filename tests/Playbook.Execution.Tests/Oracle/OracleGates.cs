using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Whether a touch may leave.</summary>
internal sealed class OracleGates(
    BoundWorkspace workspace, OracleLead lead, OracleConditions conditions, OracleCalendar calendar)
{
    public static IEnumerable<SkipReason> Holding => [SkipReason.Hours, SkipReason.Cap];

    /// <summary>The first gate that is shut; null where all are open.</summary>
    public SkipReason? ShutGate(OracleEnrolment enrolment, BoundTouch touch, long at)
    {
        var channel = ChannelOf(touch);
        if (touch is BoundSend { IsEachOf: true } && WasSent(ContentOf(enrolment, touch)?.Content))
            return SkipReason.AlreadySent;
        foreach (var gate in Order())
        {
            if (IsShut(gate, enrolment, touch, channel, at))
                return gate;
        }

        return null;
    }

    public long HoldEnd(OraclePlace place) => place.HeldUntil ?? (place.Arrived
        + (ChannelOf((BoundTouch)place.Statement).Hold is { } hold ? hold.Milliseconds : 0)
        + (lead.Is(Mutation.HeldALittleLonger) ? 1 : 0));

    /// <summary>Until when a message may be delivered: as long as it could have been held, else for a day.</summary>
    public long NotAfter(OraclePlace place, long released) =>
        ChannelOf((BoundTouch)place.Statement).Hold is null ? released + 86_400_000 : HoldEnd(place);

    /// <summary>The first instant after this one at which hours and caps let it out, or its hold ends.</summary>
    public long WakeUp(OracleEnrolment enrolment, OraclePlace place, long now)
    {
        var channel = ChannelOf((BoundTouch)place.Statement);
        var end = place.OverEnd is { } over ? Math.Min(over, HoldEnd(place)) : HoldEnd(place);
        if (end <= now)
            return end;
        var zone = calendar.ZoneOf(enrolment.Play);
        return Freed(enrolment, channel, now, end).Concat(OracleCalendar.Openings(channel.Hours, zone, now, end))
            .Append(end).Where(at => at > now && at <= end)
            .Order().First(at => at == end || (IsOpen(enrolment, channel, at) && HasRoom(enrolment, channel, at)));
    }

    public bool IsEffective(BoundPlay play, long at) =>
        play.Play.Playbook is not { } symbol || IsEffective(workspace.Of(symbol), at);

    /// <summary>Whether the playbook is in effect in another version than that of the play.</summary>
    public bool IsOtherVersionEffective(BoundPlay play, long at) =>
        workspace.Playbooks.Any(other => !other.Playbook.Equals(play.Play.Playbook)
            && other.Playbook.Name == play.Play.Playbook?.Name && IsEffective(other, at));

    private bool IsEffective(BoundPlaybook playbook, long at)
    {
        var today = OracleCalendar.LocalOf(calendar.ZoneOf(playbook), at).Date;
        return (playbook.EffectiveFrom is not { } from || today >= OracleCalendar.DateOf(from))
            && (playbook.Playbook.RetiredOn is not { } end || today < OracleCalendar.DateOf(end)
                || lead.Is(Mutation.RetiredGoesOn))
            && (playbook.EffectiveTo is not { } to || today < OracleCalendar.DateOf(to)
                || (today == OracleCalendar.DateOf(to) && !lead.Is(Mutation.LastDayExcluded)));
    }

    private IEnumerable<SkipReason> Order() =>
        lead.Is(Mutation.ConsentBeforeSuppressed)
            ? [SkipReason.Consent, SkipReason.Suppressed, .. Usual.Skip(2)]
            : lead.Is(Mutation.NeedsBeforeExpired)
            ? [.. Usual.Take(3), SkipReason.Needs, SkipReason.Expired, .. Usual.Skip(5)]
            : lead.Is(Mutation.CapBeforeHours) ? [.. Usual.Take(6), SkipReason.Cap, SkipReason.Hours]
            : Usual;

    private static SkipReason[] Usual =>
    [
        SkipReason.Suppressed, SkipReason.Consent, SkipReason.Topic, SkipReason.Expired, SkipReason.Needs,
        SkipReason.ValueFirst, SkipReason.Hours, SkipReason.Cap,
    ];

    private bool IsShut(
        SkipReason gate, OracleEnrolment enrolment, BoundTouch touch, BoundChannel channel, long at) => gate switch
        {
            SkipReason.Suppressed => enrolment.Play.Team is null && IsYes("suppressed"),
            SkipReason.Consent => (enrolment.Play.Team is null || lead.Is(Mutation.TeamsAskForConsent))
                && channel.Consent is { } consent
                && !IsYes(consent.Name) && (lead.Fields.ContainsKey(consent.Name)
                    || !lead.Is(Mutation.UnknownConsentPasses)),
            SkipReason.Topic => (enrolment.Play.Team is null || lead.Is(Mutation.TeamsAskForTopics))
                && ContentOf(enrolment, touch) is { } content && !IsWanted(content),
            SkipReason.Expired => ContentOf(enrolment, touch) is { Expires: { } expires }
                && OracleCalendar.LocalOf(calendar.ZoneOf(enrolment.Play), at).Date
                    is var today && OracleCalendar.DateOf(expires).PlusDays(
                        lead.Is(Mutation.ExpiredOnItsDay) ? -1 : 0) < today,
            SkipReason.Needs => touch.Needs.Any(needs => !conditions.Holds(needs, at, enrolment)),
            SkipReason.ValueFirst => PurposeOf(enrolment, touch) == TouchPurpose.Ask && Values(enrolment.Play)
                < Promised(enrolment.Play) - (lead.Is(Mutation.OneValueLess) ? 1 : 0),
            SkipReason.Hours => !IsOpen(enrolment, channel, at),
            SkipReason.Cap => !HasRoom(enrolment, channel, at),
            _ => throw new NotSupportedException(gate.ToString()),
        };

    public OracleRelease ReleaseOf(OracleEnrolment enrolment, BoundTouch touch) => new(
        touch.Channel, ContentOf(enrolment, touch)?.Content, enrolment.Play.Play.Playbook,
        PurposeOf(enrolment, touch), lead.Clock);

    /// <summary>What it is to the lead.</summary>
    public TouchPurpose PurposeOf(OracleEnrolment enrolment, BoundTouch touch) =>
        touch.CountsAs != TouchPurpose.Unstated ? touch.CountsAs
        : ContentOf(enrolment, touch) is { } content ? content.Content.Purpose
        : TouchPurpose.Ask;

    /// <summary>What is sent or shared; null for a call.</summary>
    public BoundContent? ContentOf(OracleEnrolment enrolment, BoundTouch touch) => touch switch
    {
        BoundSend { IsEachOf: true } => workspace.Of(enrolment.Item ?? throw new NotSupportedException("no item")),
        BoundSend send => workspace.Of(send.Contents[0]),
        BoundShare share => workspace.Of(share.Content),
        _ => null,
    };

    /// <summary>Whether any play has sent the content to this lead.</summary>
    public bool WasSent(ContentSymbol? content) => !lead.Is(Mutation.EachSendsAgain)
        && lead.Releases.Any(item => item.Content is { } sent && sent.Equals(content));

    private int Promised(BoundPlay play) => play.Promises
        .Concat(play.Play.Playbook is { } playbook ? workspace.Of(playbook).Promises : [])
        .OfType<BoundValueBeforeAskPromise>().Select(promise => promise.Count).DefaultIfEmpty(0).Max();

    private int Values(BoundPlay play) => lead.Releases.Count(
        item => (Equals(item.Playbook?.Name, play.Play.Playbook?.Name) || lead.Is(Mutation.ValueOfOtherPlaybooks))
        && (item.Purpose == TouchPurpose.Value || lead.Is(Mutation.AsksAreValue)));

    // A field of the topic's name must say yes; without one, a list of topics that is known must hold it.
    private bool IsWanted(BoundContent content) => content.Topic is not { } topic
        || (topic.Field.Name == topic.Name ? IsYes(topic.Name)
            : lead.Fields.GetValueOrDefault(topic.Field.Name) switch
            {
                null => !lead.Is(Mutation.UnknownTopicsRefuse),
                TextListValue list => list.Items.Contains(topic.Name, StringComparer.OrdinalIgnoreCase),
                var other => throw new NotSupportedException(other.GetType().Name),
            });

    private BoundChannel ChannelOf(BoundTouch touch) =>
        workspace.Of(touch.Channel ?? throw new NotSupportedException("no channel"));

    private bool IsYes(string field) => lead.Fields.GetValueOrDefault(field) is YesNoValue { IsYes: true };

    private bool HasRoom(OracleEnrolment enrolment, BoundChannel channel, long at) => channel.Caps.All(cap =>
    {
        var from = StartOf(enrolment, cap, at);
        return lead.Releases.Count(item =>
            (channel.Channel.Equals(item.Channel) || lead.Is(Mutation.CapOverAllChannels))
            && item.Time >= from && item.Time <= at) < cap.Count + (lead.Is(Mutation.OneMoreUnderTheCap) ? 1 : 0);
    });

    private long StartOf(OracleEnrolment enrolment, BoundCap cap, long at)
    {
        if (!cap.Per.IsCalendar)
            return at - cap.Per.Milliseconds + (lead.Is(Mutation.CapWindowClosed) ? 0 : 1);
        var zone = calendar.ZoneOf(enrolment.Play);
        var today = OracleCalendar.LocalOf(zone, at).Date;
        return lead.Is(Mutation.CalendarCapsRoll) ? at - 86_400_000 + 1
            : OracleCalendar.At(zone, OracleCalendar.StartOf(cap.Per.Unit, today), 0);
    }

    private IEnumerable<long> Freed(OracleEnrolment enrolment, BoundChannel channel, long now, long end)
    {
        var zone = calendar.ZoneOf(enrolment.Play);
        foreach (var cap in channel.Caps)
        {
            if (!cap.Per.IsCalendar)
            {
                foreach (var release in lead.Releases)
                    yield return release.Time + cap.Per.Milliseconds;
                continue;
            }

            var last = OracleCalendar.LocalOf(zone, end).Date;
            for (var day = OracleCalendar.LocalOf(zone, now).Date; day <= last;)
            {
                day = OracleCalendar.NextOf(cap.Per.Unit, day);
                yield return OracleCalendar.At(zone, day, 0);
            }
        }
    }

    private bool IsOpen(OracleEnrolment enrolment, BoundChannel channel, long at)
    {
        var zone = lead.Is(Mutation.HoursInUtc) ? NodaTime.DateTimeZone.Utc : calendar.ZoneOf(enrolment.Play);
        return calendar.IsOpen(channel.Hours, OracleCalendar.LocalOf(zone, at));
    }
}
