using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// What is planned passes the gates, or is skipped.
internal sealed partial class OracleInterpreter
{
    // All touches that can leave do, or are given up.
    private bool Release()
    {
        var any = false;
        var held = InOrder().Where(item => item.Place?.IsHeld == true).ToList();
        if (held.Count > 1)
            lead.Tally.Count("tie of touches");
        foreach (var enrolment in held
            .OrderBy(item => lead.Is(Mutation.ReleaseByPlayAlone) ? 0 : item.Place?.Arrived).ToList())
        {
            if (enrolment.Place is not { IsHeld: true, Statement: BoundTouch touch } place)
                continue;
            var shut = gates.ShutGate(enrolment, touch, lead.Clock);
            if (shut is { } reason && OracleGates.Holding.Contains(reason)
                && gates.HoldEnd(place) > lead.Clock)
            {
                lead.Tally.Count($"gate {reason} holds");
                continue;
            }

            if (shut is null || lead.Is(Mutation.SkippedCountsForTheCap))
                lead.Releases.Add(gates.ReleaseOf(enrolment, touch));
            if (shut is null)
                Leave(enrolment, touch, place);
            else
                Refuse(enrolment, touch, place, shut.Value);
            any = true;
        }

        return any;
    }

    private void Leave(OracleEnrolment enrolment, BoundTouch touch, OraclePlace place)
    {
        if (touch is BoundCall call)
        {
            OpenCall(enrolment, call, place);
            return;
        }

        Put(TouchOf(enrolment, touch, place.Visit, 1) with { NotAfter = gates.NotAfter(place, lead.Clock) });
        Settle(enrolment, null);
        enrolment.IsPassedOver = false;
        PassOver(enrolment, touch);
    }

    private void Refuse(OracleEnrolment enrolment, BoundTouch touch, OraclePlace place, SkipReason reason)
    {
        Skip(enrolment, touch, place, reason);
        enrolment.IsPassedOver = reason == SkipReason.AlreadySent;
        Settle(enrolment, enrolment.IsPassedOver ? null : touch.Outcomes.FirstOrDefault(
            line => line.Kind == OutcomeKind.Skipped && (line.Reason is null || line.Reason == reason)));
        PassOver(enrolment, touch);
    }

    private static void PassOver(OracleEnrolment enrolment, BoundTouch touch)
    {
        if (touch is BoundSend { IsEachOf: true } each && enrolment.Outcome is null)
            enrolment.Walk.PassOver(enrolment, each);
    }
}
