using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <content>Moments to wait for, contents one after the other, and who goes which way.</content>
internal sealed partial class OracleWalk
{
    private long Length(OracleEnrolment enrolment, Duration length) => length.IsWorking
        ? work.EndOf(length, work.OwnerOf(enrolment.Play), lead.Clock) - lead.Clock : length.Milliseconds;

    // What is past or not known goes on at once.
    private IEnumerable<OraclePlace> Until(OracleEnrolment enrolment, BoundWaitUntil wait)
    {
        var due = moments.InstantOf(wait.Moment, enrolment, lead.Clock);
        if (due > lead.Clock)
            yield return PlaceAt(enrolment, wait, due);
    }

    private IEnumerable<OraclePlace> EachOf(OracleEnrolment enrolment, BoundSend send)
    {
        enrolment.NextItem = 0;
        PassOver(enrolment, send);
        return EachOf(enrolment, send, null);
    }

    // Whoever stands there already waits for the next one, or for the gates.
    private IEnumerable<OraclePlace> EachOf(OracleEnrolment enrolment, BoundSend send, OraclePlace? stood)
    {
        var pause = stood?.Due;
        var planned = stood is { Due: null } ? stood : null;
        while (planned is not null || enrolment.NextItem < send.Contents.Length)
        {
            if (stood is { Due: not null })
                yield return stood;
            else if (pause > lead.Clock)
                yield return PlaceAt(enrolment, send, pause);
            stood = null;
            if (planned is null)
                enrolment.Item = send.Contents[enrolment.NextItem++];
            enrolment.IsPassedOver = false;
            yield return planned ?? PlaceAt(enrolment, send, null);
            planned = null;
            if (enrolment.Outcome is { } outcome)
            {
                foreach (var place in Go(enrolment, outcome))
                    yield return place;
                yield break;
            }

            if (send.Apart is { } apart && !enrolment.IsPassedOver && !lead.Is(Mutation.EachWithoutPause))
                pause = lead.Clock + Length(enrolment, apart);
        }
    }

    /// <summary>What has been sent already is no item any more.</summary>
    public void PassOver(OracleEnrolment enrolment, BoundSend send)
    {
        for (; enrolment.NextItem < send.Contents.Length && gates.WasSent(send.Contents[enrolment.NextItem])
            ; enrolment.NextItem++)
        {
            act("Skip", enrolment, send, SkipReason.AlreadySent);
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
            act("Assign", enrolment, route, null);
    }
}
