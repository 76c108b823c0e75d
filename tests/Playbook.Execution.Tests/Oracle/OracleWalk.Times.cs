using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <content>Moments to wait for, contents one after the other, and who goes which way.</content>
internal sealed partial class OracleWalk
{
    private readonly OracleMoments moments = new(lead, scores.Conditions, calendar, work);

    private long Length(OracleEnrolment enrolment, Duration length) => length.IsWorking
        ? work.EndOf(length, work.OwnerOf(enrolment.Play), lead.Clock) - lead.Clock : length.Milliseconds;

    // What is past or not known goes on at once.
    private IEnumerable<OraclePlace> Until(OracleEnrolment enrolment, BoundWaitUntil wait)
    {
        var due = moments.InstantOf(wait.Moment, enrolment, lead.Clock);
        if (due > lead.Clock)
            yield return new OraclePlace(wait, due, lead.Clock, lead.Input);
    }

    private IEnumerable<OraclePlace> EachOf(OracleEnrolment enrolment, BoundSend send)
    {
        var pause = default(long?);
        foreach (var content in send.Contents)
        {
            if (gates.WasSent(content))
            {
                record("Skip", send, SkipReason.AlreadySent);
                continue;
            }

            if (pause > lead.Clock)
                yield return new OraclePlace(send, pause, lead.Clock, lead.Input);
            enrolment.Item = content;
            enrolment.IsPassedOver = false;
            yield return new OraclePlace(send, null, lead.Clock, lead.Input);
            if (enrolment.IsPassedOver)
                continue;
            if (enrolment.Outcome is { } outcome)
            {
                enrolment.Outcome = null;
                foreach (var place in Go(enrolment, outcome.Body))
                    yield return place;
                yield break;
            }

            if (send.Apart is { } apart && !lead.Is(Mutation.EachWithoutPause))
                pause = lead.Clock + Length(enrolment, apart);
        }
    }

    private int PlaceIn(BoundSplit split) => (OracleShares.PlaceOf(split.Experiment.Name, lead.Id)
        + (lead.Is(Mutation.OtherSideOfTheSplit) ? 5_000 : 0)) % 10_000;

    private void Route(OracleEnrolment enrolment, BoundRoute route)
    {
        var value = scores.Conditions.Read(route.Field, lead.Clock, null, enrolment);
        var line = value is null ? null
            : route.Lines.FirstOrDefault(item => item.Values.Any(own => OracleValues.AreEqual(own, value)));
        if (line is not null || route.Otherwise is not null)
            record("Assign", route, null);
    }
}
