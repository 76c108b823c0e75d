using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <content>Who may start, and what forbids it.</content>
internal sealed partial class OracleInterpreter
{
    private const int KeysUnlessSaid = 4;

    // Without a trigger another play went on with this one, which asks for less.
    private void Start(
        BoundPlay play, BoundTrigger? trigger, OracleOccurrence? starter = null, OracleEnrolment? from = null)
    {
        var isInside = IsMeant(play) || (trigger is null && lead.Is(Mutation.ContinueIntoAnyAudience));
        if (!isInside && trigger is not null && !lead.Is(Mutation.OutsideIsASkip))
            return;
        var key = KeyOf(play, starter, from);
        var refusal = isInside ? Refusal(play, trigger, key) : SkipReason.Audience;
        if (refusal == SkipReason.HeldOut && !lead.HeldOut.Add(play.Play.QualifiedName)
            && !lead.Is(Mutation.HeldOutAgainAndAgain))
        {
            return;
        }

        // The trigger is the playbook's, which is in effect.
        if (refusal == SkipReason.NotEffective && trigger is not null
            && gates.IsOtherVersionEffective(play, lead.Clock) && !lead.Is(Mutation.AllVersionsAreTold))
        {
            lead.Tally.Count("trigger of another version");
            return;
        }

        if (refusal is not null)
        {
            SkipStart(play, refusal);
            return;
        }

        lead.Starts.Add((play.Play, key, lead.Clock));
        Know(play, key);
        CountStart(play, from, key);
        var enrolment = new OracleEnrolment(play, NextNumber(play), lead.Clock, key)
        {
            Lead = lead.Id,
            // What the event said goes along with whoever goes on under its name.
            Starter = starter ?? (from is not null && KeyFieldOf(from.Play) is not null ? from.Starter : null),
            Walk = new OracleWalk(home),
        };
        enrolment.Way = enrolment.Walk.Go(enrolment).GetEnumerator();
        lead.Active.Add(enrolment);
        DropRoutesInto(play);
        GoOn(enrolment);
    }

    private void CountStart(BoundPlay play, OracleEnrolment? from, ConstantValue? key)
    {
        if (play.Play.Playbook is { RetiredOn: not null })
            lead.Tally.Count("start in a retired version");
        if (!Equals(play.Play.Playbook, order.Plays[0].Play.Playbook))
            lead.Tally.Count("start in a second playbook");
        if (from is not null && !Equals(from.Play.Play.Playbook, play.Play.Playbook))
            lead.Tally.Count("way into another playbook");
        if (key is not (null or TextValue))
            lead.Tally.Count(play.Team is null ? "key that is no text" : "key of a team that is no text");
    }

    // Whoever goes on from another play keeps the key of the same name.
    private ConstantValue? KeyOf(BoundPlay play, OracleOccurrence? starter, OracleEnrolment? from) =>
        KeyFieldOf(play) is not { } name || lead.Is(Mutation.KeysAreOne) ? null
        : from is null ? starter?.Values.GetValueOrDefault(name) ?? Nothing
        : KeyFieldOf(from.Play) == name ? from.Key ?? Nothing : Nothing;

    private static TextValue Nothing => new("");

    private static string? KeyFieldOf(BoundPlay play) => play.Triggers.OfType<BoundMatchTrigger>()
        .Select(on => on.Per?.Name).FirstOrDefault(name => name is not null);

    private int NextNumber(BoundPlay play) =>
        lead.Numbers[play.Play.QualifiedName] = lead.Numbers.GetValueOrDefault(play.Play.QualifiedName) + 1;

    private bool IsMeant(BoundPlay play) => (play.For.IsEmpty || play.For.Any(item => IsIn(play, item)))
        && (!play.NotFor.Any(item => IsIn(play, item)) || lead.Is(Mutation.NotForIgnored));

    private bool IsIn(BoundPlay play, SegmentSymbol segment) =>
        conditions.HoldsFor(play, workspace.Of(segment).Condition, lead.Clock);

    // The first of them in this order names the skip.
    private SkipReason? Refusal(BoundPlay play, BoundTrigger? trigger, ConstantValue? key)
    {
        var isInside = lead.Active.Any(item => IsSame(item.Play.Play, play.Play) && AreSame(item.Key, key));
        var isOnce = AsksOnce(trigger, play) && Remembers(play, key);
        return !gates.IsEffective(play, lead.Clock) ? SkipReason.NotEffective
            : IsHeldOut(play) ? SkipReason.HeldOut
            : StartedNow(play, key) && !lead.Is(Mutation.TwiceInAnInstant) ? SkipReason.SameInstant
            : isOnce && lead.Is(Mutation.OnceBeforeAlreadyInside) ? SkipReason.Once
            : isInside ? SkipReason.AlreadyInside
            : isOnce ? SkipReason.Once
            : trigger is not null && IsTooEarly(play, key) ? SkipReason.AgainTooEarly
            : key is not null && lead.Active.Count(item => IsSame(item.Play.Play, play.Play)) >= RoomOf(play)
                ? SkipReason.TooManyAtOnce
            : null;
    }

    // Schedules and dates come round by themselves, and so do the plays of a team.
    private bool AsksOnce(BoundTrigger? trigger, BoundPlay play) => !play.Again.Allowed
        && (play.Team is null || lead.Is(Mutation.TeamsAskOnce))
        && (trigger is BoundMatchTrigger or BoundConditionTrigger
            || (trigger is null && lead.Is(Mutation.ContinueAsksAgain))
            || (trigger is not null && lead.Is(Mutation.SchedulesAreOnce)));

    // A key that has made room for another within the instant may come again: of late inputs many are of one instant.
    private bool StartedNow(BoundPlay play, ConstantValue? key) =>
        lead.Starts.Any(item => item.Time == lead.Clock && IsRemembered(item, play, key));

    private bool IsTooEarly(BoundPlay play, ConstantValue? key)
    {
        if (play.Again.After is not { } pause || !Remembers(play, key))
            return false;
        var last = lead.Is(Mutation.AgainFromTheStart)
            ? lead.Starts.Last(item => IsRemembered(item, play, key)).Time
            : lead.Ends.Last(item => IsRemembered(item, play, key)).Time;
        return lead.Clock - last < pause.Milliseconds + (lead.Is(Mutation.AgainALittleLater) ? 1 : 0);
    }

    private bool Remembers(BoundPlay play, ConstantValue? key) =>
        lead.Starts.Any(item => IsRemembered(item, play, key));

    // Of a play with keys each version remembers only as many as may be inside at once: who left first makes room.
    private bool IsRemembered(
        (PlaySymbol Play, ConstantValue? Key, long Time) item, BoundPlay play, ConstantValue? key) =>
        IsSame(item.Play, play.Play) && AreSame(item.Key, key)
        && (key is null || KnownKeys(item.Play).Any(known => AreSame(known, key)));

    private List<ConstantValue?> KnownKeys(PlaySymbol play) => lead.Known.GetValueOrDefault(play) ?? [];

    private void Know(BoundPlay play, ConstantValue? key)
    {
        var known = KnownKeys(play.Play);
        if (known.Any(item => AreSame(item, key)))
            return;
        if (known.Count == RoomOf(play))
            known.Remove(known.MinBy(item => LastEnd(play, item)));
        known.Add(key);
        lead.Known[play.Play] = known;
    }

    // Of somebody inside the end is still to come.
    private long LastEnd(BoundPlay play, ConstantValue? key) =>
        lead.Active.Any(item => item.Play.Play.Equals(play.Play) && AreSame(item.Key, key)) ? long.MaxValue
            : lead.Ends.FindLast(item => item.Play.Equals(play.Play) && AreSame(item.Key, key)).Time;

    private bool IsHeldOut(BoundPlay play) => OracleShares.PlaceOf(play.Play.Name, lead.Id)
        < play.HoldOutBasisPoints + (lead.Is(Mutation.AllHeldOut) && play.HoldOutBasisPoints > 0 ? 10_000 : 0);

    private int RoomOf(BoundPlay play) => (lead.Is(Mutation.OneMoreAtOnce) ? 1 : 0)
        + play.Triggers.OfType<BoundMatchTrigger>().Where(on => on.Per is not null)
            .Select(on => on.AtMostAtOnce).DefaultIfEmpty(KeysUnlessSaid).Max();

    // Without versions each is a play of its own.
    private bool IsSame(PlaySymbol left, PlaySymbol right) =>
        lead.Is(Mutation.VersionsAreApart) ? left.Equals(right) : OracleOrder.IsSame(left, right);

    private static bool AreSame(ConstantValue? left, ConstantValue? right) =>
        left?.GetType() == right?.GetType()
        && (left is null || right is null || OracleValues.AreEqual(left, right));
}
