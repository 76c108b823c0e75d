using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// From the offer of a hand-off to what came of it.
internal sealed partial class OracleInterpreter
{
    /// <summary>Hands the lead off, unless somebody is asked already.</summary>
    private void HandOff(OracleEnrolment enrolment, BoundHandOffAs statement, OracleRecord record)
    {
        if (lead.Handoffs.TryGetValue(statement.Handoff, out var open) && !open.IsAccepted)
            return;
        var declaration = workspace.Of(statement.Handoff);
        lead.Handoffs[statement.Handoff] =
            new OracleHandoff(declaration, enrolment, record with { Actor = declaration.To?.Name });
        Offer(lead.Handoffs[statement.Handoff], 1);
    }

    private void Offer(OracleHandoff handoff, int attempt)
    {
        var declaration = handoff.Declaration;
        handoff.Mending = null;
        handoff.Reassigned = 0;
        handoff.Opened = lead.Clock;
        handoff.Due = EndOf(declaration.Accept, declaration.To);
        Put(handoff.Offer with { Attempt = attempt, Due = handoff.Due });
    }

    private void TakeHandoffAnswer(OracleInput input, OracleHandoff handoff)
    {
        var declaration = handoff.Declaration;
        switch (input.Event.Event.Name)
        {
            case "handoff_accepted":
                handoff.IsAccepted = true;
                handoff.Due = EndOf(declaration.Feedback, declaration.To);
                foreach (var enrolment in WaitingOn(handoff))
                    Settle(enrolment, enrolment.Place?.Statement.FindOutcome(OutcomeKind.Accepted));
                break;
            case "handoff_feedback":
                lead.Handoffs.Remove(declaration.Handoff);
                break;
            case "handoff_rejected" when ReasonOf(input, handoff) is { } reject:
                Reject(handoff, reject);
                break;
        }
    }

    private static BoundReject? ReasonOf(OracleInput input, OracleHandoff handoff) =>
        handoff.Declaration.Rejects.FirstOrDefault(item => IsWord(input, "reason", item.Reason.Name));

    private void Reject(OracleHandoff handoff, BoundReject reject)
    {
        // It was accepted before: the enrolment that gave it has gone on since, and ends where it is now.
        if (handoff.IsAccepted && lead.Active.Contains(handoff.Giver))
            Doom(handoff.Giver);
        if (reject.Route is BoundFixRoute && !handoff.TakesNoRoute && !handoff.WasMended)
        {
            handoff.IsAccepted = false;
            handoff.WasMended = true;
            handoff.Mending = reject;
            handoff.Due = null;
            return;
        }

        foreach (var enrolment in WaitingOn(handoff))
            Doom(enrolment);
        lead.Handoffs.Remove(handoff.Declaration.Handoff);
        if (reject.Route is BoundPlayRoute route && !handoff.TakesNoRoute)
            lead.Routes[handoff.Declaration.Handoff] = (route.Play, lead.Clock + route.After.Milliseconds);
    }

    private static void Doom(OracleEnrolment enrolment)
    {
        if (enrolment.Place is { } place)
            place.IsDoomed = true;
    }

    private List<OracleEnrolment> WaitingOn(OracleHandoff handoff) =>
        [.. lead.Active.Where(item => item.Place is { IsSettled: false, Statement: BoundHandOffAs statement }
            && statement.Handoff.Equals(handoff.Declaration.Handoff))];

    /// <summary>What moves in its own place among the plays: a clock that is up, or what is mended.</summary>
    private static OracleHandoff? HandoffThatMoves(OracleWakeUp? wakeUp, object? answered) =>
        wakeUp?.Handoff ?? (answered is OracleHandoff { Mending: not null } handoff ? handoff : null);

    private void Move(ref OracleHandoff? moving, object? answered)
    {
        if (moving is not { } handoff)
            return;
        moving = null;
        changed = true;
        if (answered is null)
        {
            Elapse(handoff);
        }
        else if (handoff is { Mending: { Route: BoundFixRoute fix } reject, Due: null })
        {
            handoff.Due = EndOf(fix.Within, fix.Actor);
            Put(handoff.Offer with { Kind = "FixBy", Of = "FixBy", Actor = fix.Actor.Name, Due = handoff.Due });
        }
        else
        {
            Offer(handoff, 2);
        }
    }

    private void Elapse(OracleHandoff handoff)
    {
        var declaration = handoff.Declaration;
        handoff.Due = null;
        if (handoff.IsAccepted)
        {
            Notify(handoff, declaration.Feedback?.Notify);
        }
        else if (handoff.Mending is { Route: BoundFixRoute fix })
        {
            Notify(handoff, fix.Within.Notify);
            Cancel(handoff.Offer with { Kind = "FixBy" });
            GiveUp(handoff);
        }
        else
        {
            Notify(handoff, declaration.Accept?.Notify);
            if (handoff.Reassigned == declaration.Accept?.ReassignTimes)
            {
                GiveUp(handoff);
                return;
            }

            handoff.Reassigned++;
            handoff.Due = EndOf(declaration.Accept, declaration.To);
            Put(handoff.Offer with
            {
                Kind = "Reassign", Of = "Reassign", Attempt = handoff.Reassigned, Due = handoff.Due,
            });
        }
    }

    private void GiveUp(OracleHandoff handoff)
    {
        foreach (var enrolment in WaitingOn(handoff))
            Doom(enrolment);
        lead.Handoffs.Remove(handoff.Declaration.Handoff);
    }

    private void Notify(OracleHandoff handoff, ActorSymbol? who)
    {
        if (who is null)
            return;
        handoff.Notices++;
        Put(handoff.Offer with
        {
            Kind = "Notify", Of = "Notify", Actor = who.Name, Due = null, Attempt = handoff.Notices,
        });
    }

    /// <summary>Once the last that waited on it was stopped, or it was given by what was stopped.</summary>
    private void ForbidRoutes(OracleEnrolment stopped)
    {
        foreach (var handoff in lead.Handoffs.Values)
        {
            var waiting = WaitingOn(handoff);
            var isConcerned = handoff.Giver == stopped || waiting.Contains(stopped);
            if (isConcerned && waiting.All(item => item == stopped))
                handoff.TakesNoRoute = true;
        }
    }

    private void DropRoutes(List<OracleOccurrence> news)
    {
        foreach (var (handoff, route) in lead.Routes.ToList())
        {
            if (IsStopped(workspace.Of(route.Play), null, news))
                lead.Routes.Remove(handoff);
        }
    }

    private void DropRoutesInto(BoundPlay play)
    {
        foreach (var (handoff, _) in lead.Routes.Where(item => item.Value.Play.Equals(play.Play)).ToList())
            lead.Routes.Remove(handoff);
    }

    private void TakeRoute(BoundPlay play, OracleWakeUp? wakeUp, object? answered)
    {
        var handoff = wakeUp?.Route ?? (answered as OracleHandoff)?.Declaration.Handoff;
        if (handoff is null || !lead.Routes.TryGetValue(handoff, out var route) || route.Due > lead.Clock
            || !route.Play.Equals(play.Play))
        {
            return;
        }

        lead.Routes.Remove(handoff);
        changed = true;
        Start(play, null);
    }
}
