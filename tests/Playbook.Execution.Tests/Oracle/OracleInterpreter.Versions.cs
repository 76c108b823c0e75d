using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// Leads of a version that is retired go on in a newer one.
internal sealed partial class OracleInterpreter
{
    /// <summary>Moves all who can at an instant; whether there was anybody.</summary>
    private bool MoveOn(long at)
    {
        var any = false;
        foreach (var enrolment in InOrder())
        {
            if (versions.MoveOf(enrolment) is not { } move || move.From > at || !HasRoomFor(enrolment, move.Play))
                continue;
            MoveOn(enrolment, move, at);
            any = true;
        }

        return any;
    }

    /// <summary>When an enrolment moves, if it can as everybody stands now.</summary>
    private long? MovesAt(OracleEnrolment enrolment) =>
        versions.MoveOf(enrolment) is { } move && HasRoomFor(enrolment, move.Play)
            ? Math.Max(move.From, lead.Clock) : null;

    private bool HasRoomFor(OracleEnrolment enrolment, BoundPlay play)
    {
        var key = KeyIn(play, enrolment);
        var inside = lead.Active.Where(item => item != enrolment && IsSame(item.Play.Play, play.Play)).ToList();
        if (lead.Is(Mutation.MovesInTwice))
            return true;
        var isFree = key is null ? inside.Count == 0
            : inside.Count < RoomOf(play) && !inside.Any(item => AreSame(item.Key, key));
        if (!isFree)
            lead.Tally.Count("move without room");
        return isFree;
    }

    private static ConstantValue? KeyIn(BoundPlay play, OracleEnrolment enrolment) =>
        KeyFieldOf(play) is null ? null : enrolment.Key ?? Nothing;

    private void MoveOn(OracleEnrolment enrolment, OracleMove move, long at)
    {
        var keepsNumber = move.KeepsNumber && !lead.Is(Mutation.MovesRenumber);
        var moved = new OracleEnrolment(
            move.Play, keepsNumber ? enrolment.Number : NextNumber(move.Play), enrolment.Start,
            KeyIn(move.Play, enrolment))
        {
            Lead = keepsNumber ? enrolment.Lead : lead.Id,
            Starter = enrolment.Starter,
            Walk = new OracleWalk(home),
            Step = move.Step.Step.Ordinal,
            NextItem = enrolment.NextItem,
        };
        CarryCounts(enrolment, moved, move);
        Count(enrolment, move);
        lead.Active.Remove(enrolment);
        lead.Active.Add(moved);
        Remember(enrolment, moved, at);
        moved.Way = moved.Walk.GoOn(moved, PlaceIn(enrolment, moved, move, at)).GetEnumerator();
        moved.Way.MoveNext();
        moved.Place = moved.Way.Current;
        if (keepsNumber)
            TakeAlong(enrolment, moved);
        DropRoutesInto(move.Play);
    }

    // What the old version has counted of a step goes on being counted.
    private static void CarryCounts(OracleEnrolment from, OracleEnrolment to, OracleMove move)
    {
        foreach (var step in move.Play.Steps)
        {
            var old = step.Step == move.Step.Step ? from.Play.Steps[from.Step]
                : from.Play.Steps.FirstOrDefault(item => item.Step.Name == step.Step.Name);
            if (old is not null)
                to.Visits[step.Step.Ordinal] = from.Visits.GetValueOrDefault(old.Step.Ordinal);
            var namesake = from.Play.Steps.FirstOrDefault(item => item.Step.Name == step.Step.Name);
            foreach (var repeat in OracleNames.All(step.Body).OfType<BoundRepeat>())
            {
                if (namesake is not null
                    && OracleNames.Find(namesake, OracleNames.Of(step, repeat)) is { } counted)
                {
                    to.Repeats[repeat.Ordinal] = from.Repeats.GetValueOrDefault(counted.Ordinal);
                }
            }
        }
    }

    private OraclePlace PlaceIn(OracleEnrolment from, OracleEnrolment to, OracleMove move, long at)
    {
        var place = from.Place ?? throw new NotSupportedException("nowhere");
        var visit = to.Visits.GetValueOrDefault(to.Step);
        if (move.Statement is not { } statement)
        {
            // What was to leave leaves no more; what was waited for is still waited for.
            var due = place is { Due: { } end, Statement: not BoundTouch } && end > at ? end : at;
            var begins = new BoundWait(move.Step.Location, new Duration(0, DurationUnit.Minute));
            return new OraclePlace(begins, due, place.Arrived, place.Input, visit) { IsBeginning = true };
        }

        if (statement is BoundSend { IsEachOf: true } each && place.Due is null)
            to.Item = each.Contents[to.NextItem - 1];
        var left = place.Due is { } time ? Math.Max(time, at) : default(long?);
        if (lead.Is(Mutation.MovesBeginTheTimeAnew) && left is not null)
            left += at - place.Arrived;
        return new OraclePlace(statement, left, place.Arrived, place.Input, visit)
        {
            Open = place.Open is { } open ? open with { Place = placeOf(statement.Location) } : null,
            Opened = place.Opened,
            Attempt = place.Attempt,
            ClockEnd = place.ClockEnd,
            OverEnd = place.OverEnd,
            HeldUntil = place.IsHeld ? gates.HoldEnd(place) : null,
        };
    }

    // Who goes on in another play has ended here; in another version of it they have not.
    private void Remember(OracleEnrolment from, OracleEnrolment to, long at)
    {
        if (IsSame(from.Play.Play, to.Play.Play))
            lead.Known.GetValueOrDefault(from.Play.Play)?.RemoveAll(item => AreSame(item, from.Key));
        else
            lead.Ends.Add((from.Play.Play, from.Key, at));
        Know(to.Play, to.Key);
        lead.Starts.Add((to.Play.Play, to.Key, from.Start));
    }

    // What was asked for on its behalf, as far as the new version says it too.
    private void TakeAlong(OracleEnrolment from, OracleEnrolment to)
    {
        foreach (var handoff in lead.Handoffs.Values.Where(item => item.Giver == from))
        {
            if (PlaceThere(handoff.Offer.Place, to) is not { } there)
                continue;
            handoff.Giver = to;
            handoff.Offer = handoff.Offer with { Place = placeOf(there.Location) };
        }

        for (var i = 0; i < lead.Tasks.Count; i++)
        {
            var task = lead.Tasks[i];
            if (task.Enrolment != from || PlaceThere(task.Record.Place, to) is not { } there)
                continue;
            lead.Tally.Count("move with what was left to do");
            lead.Tasks[i] = new OracleTask(
                to, task.Record with { Place = placeOf(there.Location) }, there.Ordinal, task.Told)
            {
                IsOpen = task.IsOpen, ToldAt = task.ToldAt,
            };
        }
    }

    private BoundStatement? PlaceThere(string place, OracleEnrolment to) =>
        names.GetValueOrDefault(place) is not { } name ? null
            : to.Play.Steps.SelectMany(step => OracleNames.All(step.Body))
                .FirstOrDefault(item => names[placeOf(item.Location)] == name);

    private void Count(OracleEnrolment enrolment, OracleMove move)
    {
        lead.Tally.Count(move.Statement is null ? "move that begins a step" : "move to the same statement");
        if (enrolment.Place?.Open is not null)
            lead.Tally.Count("move of what is asked");
        if (enrolment.Place?.IsHeld == true)
            lead.Tally.Count("move of a held touch");
        if (move.Play.Play.Name != enrolment.Play.Play.Name)
            lead.Tally.Count("move into another play");
        else if (!move.KeepsNumber)
            lead.Tally.Count("move under another number");
        if (enrolment.Key is not null)
            lead.Tally.Count("move with a key");
    }
}
