using NodaTime;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Whether a touch may leave.</summary>
internal sealed class OracleGates(BoundWorkspace workspace, OracleLead lead, OracleConditions conditions)
{
    private const long Day = 86_400_000;

    public static IEnumerable<SkipReason> Holding => [SkipReason.Hours, SkipReason.Cap];

    /// <summary>The first gate that is shut; null where all are open.</summary>
    public SkipReason? ShutGate(OracleEnrolment enrolment, BoundTouch touch, long at)
    {
        var channel = ChannelOf(touch);
        if (IsYes("suppressed"))
            return SkipReason.Suppressed;
        if (channel.Consent is { } consent && !IsYes(consent.Name))
            return SkipReason.Consent;
        var content = workspace.Of(ContentOf(touch));
        if (content.Topic is not null)
            throw new NotSupportedException("topic");
        if (content.Expires is { } expires && LocalOf(enrolment, at).Date > DateOf(expires))
            return SkipReason.Expired;
        if (touch.Needs.Any(needs => !conditions.Holds(needs, at, enrolment)))
            return SkipReason.Needs;
        return !IsOpen(enrolment, channel, at) ? SkipReason.Hours : !HasRoom(channel, at) ? SkipReason.Cap : null;
    }

    public long HoldEnd(OraclePlace place) => place.Arrived
        + (ChannelOf((BoundTouch)place.Statement).Hold is { } hold ? hold.Milliseconds : 0);

    /// <summary>The first instant after this one at which hours and caps let it out, or its hold ends.</summary>
    public long WakeUp(OracleEnrolment enrolment, OraclePlace place, long now)
    {
        var channel = ChannelOf((BoundTouch)place.Statement);
        var end = HoldEnd(place);
        var freed = lead.Releases.SelectMany(item => channel.Caps.Select(cap => item.Time + cap.Per.Milliseconds));
        return freed.Concat(Openings(enrolment, channel, now, end)).Append(end)
            .Where(at => at > now && at <= end)
            .Order().First(at => at == end || (IsOpen(enrolment, channel, at) && HasRoom(channel, at)));
    }

    public bool IsEffective(BoundPlay play, long at)
    {
        if (play.Play.Playbook is not { } symbol)
            return true;
        var playbook = workspace.Of(symbol);
        var today = Instant.FromUnixTimeMilliseconds(at).InZone(
            Known(playbook.TimeZone) ?? Known(workspace.Header.Workspace.TimeZone) ?? DateTimeZone.Utc).Date;
        return (playbook.EffectiveFrom is not { } from || today >= DateOf(from))
            && (playbook.EffectiveTo is not { } to || today <= DateOf(to));
    }

    private static ContentSymbol ContentOf(BoundTouch touch) =>
        touch is BoundSend { IsEachOf: false } send ? send.Contents[0]
        : throw new NotSupportedException(touch.GetType().Name);

    private static LocalDate DateOf(DateValue date) => LocalDate.FromDateTime(date.ToDateTime());

    private static DateTimeZone? Known(string? zone) =>
        zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);

    private BoundChannel ChannelOf(BoundTouch touch) =>
        workspace.Of(touch.Channel ?? throw new NotSupportedException("no channel"));

    private bool IsYes(string field) => lead.Fields.GetValueOrDefault(field) is YesNoValue { IsYes: true };

    private bool HasRoom(BoundChannel channel, long at) => channel.Caps.All(cap => lead.Releases.Count(item =>
        item.Channel.Equals(channel.Channel) && item.Time > at - cap.Per.Milliseconds && item.Time <= at) < cap.Count);

    private bool IsOpen(OracleEnrolment enrolment, BoundChannel channel, long at)
    {
        var local = LocalOf(enrolment, at);
        var minute = (local.Hour * 60) + local.Minute;
        return channel.Hours.IsEmpty || channel.Hours.Any(hours => hours.From >= hours.To
            ? throw new NotSupportedException("hours across midnight")
            : hours.Days.Contains((Weekday)(int)local.DayOfWeek) && minute >= hours.From && minute < hours.To);
    }

    private IEnumerable<long> Openings(OracleEnrolment enrolment, BoundChannel channel, long from, long until)
    {
        var zone = ZoneOf(enrolment);
        for (var at = from - Day; at <= until + Day; at += Day / 2)
        {
            foreach (var hours in channel.Hours)
            {
                var local = LocalOf(enrolment, at).Date.AtMidnight().PlusMinutes(hours.From);
                yield return zone.AtLeniently(local).ToInstant().ToUnixTimeMilliseconds();
            }
        }
    }

    private LocalDateTime LocalOf(OracleEnrolment enrolment, long at) =>
        Instant.FromUnixTimeMilliseconds(at).InZone(ZoneOf(enrolment)).LocalDateTime;

    private DateTimeZone ZoneOf(OracleEnrolment enrolment) =>
        Known((lead.Fields.GetValueOrDefault("time_zone") as TextValue)?.Text)
        ?? Known(enrolment.Play.Play.Playbook is { } playbook ? workspace.Of(playbook).TimeZone : null)
        ?? Known(workspace.Header.Workspace.TimeZone) ?? DateTimeZone.Utc;
}
