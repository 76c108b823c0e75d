using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

// From the release of a call to what came of it.
internal sealed partial class OracleInterpreter
{
    private void OpenCall(OracleEnrolment enrolment, BoundCall call, OraclePlace place)
    {
        if (place.Attempt == 1)
        {
            place.Opened = lead.Clock;
            place.ClockEnd = EndOf(call.Within, call.Caller);
            place.OverEnd = lead.Clock + call.Attempts?.Over.Milliseconds;
            place.Due = place.OverEnd < place.ClockEnd ? place.OverEnd : place.ClockEnd;
        }
        else
        {
            place.ClockEnd = null;
            place.Due = place.OverEnd;
        }

        place.Open = RecordOf("Call", enrolment, call, place.Visit) with
        {
            Attempt = place.Attempt,
            Due = place.Due,
            NotAfter = place.Due,
        };
        Put(place.Open);
    }

    private void TakeNoAnswer(OracleEnrolment enrolment, OraclePlace place, BoundCall call)
    {
        if (call.Attempts is not { } attempts || place.Attempt >= attempts.AtMost)
        {
            Settle(enrolment, call.FindOutcome(OutcomeKind.NoAnswer));
            return;
        }

        place.Open = null;
        place.Attempt++;
        var next = lead.Clock + attempts.Over.Milliseconds / attempts.AtMost;
        place.Due = place.OverEnd < next ? place.OverEnd : next;
    }

    private void ElapseCall(OracleEnrolment enrolment, OraclePlace place, BoundCall call)
    {
        var isOver = place.OverEnd <= lead.Clock;
        if (place.Open is not null && place.ClockEnd <= lead.Clock)
        {
            NotifyLate(enrolment, place, call.Within);
            Cancel(place.Open);
            Settle(enrolment, call.FindOutcome(OutcomeKind.NotCalled));
        }
        else if (isOver)
        {
            if (place.Open is not null)
                Cancel(place.Open);
            Settle(enrolment, call.FindOutcome(OutcomeKind.NoAnswer));
        }
        else if (!place.IsHeld)
        {
            place.Due = null;
            place.Arrived = lead.Clock;
            place.HeldUntil = null;
        }
    }
}
