using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// What is decided, as it is compared.
internal sealed partial class OracleInterpreter
{
    private const int RememberedTasks = 16;

    /// <summary>What is known of the lead and where it stands, a line each.</summary>
    /// <param name="fields">Those of which it is said.</param>
    public List<string> Standing(IEnumerable<string> fields)
    {
        List<string> lines = [];
        foreach (var field in fields)
        {
            if (lead.Fields.TryGetValue(field, out var value))
                lines.Add($"{field} {OracleStored.Text(value)}");
        }

        foreach (var score in workspace.Scores)
            lines.Add($"{score.Score.Name} {(lead.Begun is { } now ? scores.PointsAt(score.Score, now) : 0)}");
        foreach (var item in lead.Active)
        {
            var place = placeOf(item.Place?.Statement.Location ?? item.Play.Location);
            lines.Add($"{item.Play.Play.Name} {item.Number} since {item.Start} at {place}");
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private void Put(OracleRecord record) => records.Add(record with { Time = lead.Clock });

    private OracleRecord RecordOf(string kind, OracleEnrolment enrolment, BoundStatement statement, int visit) =>
        new(kind, placeOf(statement.Location), "None", lead.Clock)
        {
            Lead = enrolment.Lead,
            Number = enrolment.Number,
            Visit = visit,
            Attempt = 1,
        };

    private void Skip(OracleEnrolment enrolment, BoundTouch touch, OraclePlace place, SkipReason reason) =>
        Put(TouchOf(enrolment, touch, place.Visit, place.Attempt) with { Kind = "Skip", Reason = reason.ToString() });

    private void SkipStart(BoundPlay play, SkipReason? reason) =>
        Put(new OracleRecord("Skip", play.Play.Name, reason?.ToString() ?? "None", lead.Clock) { Lead = lead.Id });

    // Of several contents each is an attempt of its own.
    private OracleRecord TouchOf(OracleEnrolment enrolment, BoundTouch touch, int visit, int attempt) =>
        RecordOf(touch is BoundCall ? "Call" : touch is BoundShare ? "Share" : "Send", enrolment, touch, visit) with
        {
            Attempt = touch is BoundSend { IsEachOf: true } ? enrolment.NextItem : attempt,
        };

    /// <summary>What a statement asks for, tells or skips when the way comes to it.</summary>
    private OracleRecord Act(string kind, OracleEnrolment enrolment, BoundStatement statement, SkipReason? reason)
    {
        var visit = enrolment.Visits[enrolment.Step];
        if (statement is BoundSend passedOver)
        {
            Put(TouchOf(enrolment, passedOver, visit, 0) with
            {
                Kind = kind, Reason = reason?.ToString() ?? "", Attempt = enrolment.NextItem + 1,
            });
            return records[^1];
        }

        var (who, within) = AskedBy(enrolment, statement);
        var record = RecordOf(kind, enrolment, statement, visit) with
        {
            Actor = who?.Name,
            Due = EndOf(within, who),
        };
        if (statement is BoundHandOffAs handOff)
        {
            HandOff(enrolment, handOff, record);
            return record;
        }

        Put(record);
        if (statement is BoundTask { IsWaiting: false })
            lead.Tasks.Add(new OracleTask(enrolment, record, statement.Ordinal, within?.Notify?.Name));
        if (lead.Tasks.Count > RememberedTasks)
            lead.Tasks.RemoveAt(0);
        return record;
    }

    private (ActorSymbol? Who, BoundWithin? Within) AskedBy(OracleEnrolment enrolment, BoundStatement statement) =>
        statement switch
        {
            BoundNotify notify => (notify.Actor, null),
            BoundTask task => (task.Actor, task.Within),
            BoundChoose choose => (choose.Chooser, choose.Within),
            BoundApproval approval => (approval.Approver, approval.Within),
            BoundAssign assign => (assign.Actor, null),
            BoundRoute route => (ActorOf(route, enrolment), null),
            BoundHandOffAs => (null, null),
            _ => throw new NotSupportedException(statement.GetType().Name),
        };

    private ActorSymbol? ActorOf(BoundRoute route, OracleEnrolment enrolment) =>
        conditions.Read(route.Field, lead.Clock, null, enrolment) is { } value
            && route.Lines.FirstOrDefault(line => line.Values.Any(own => OracleValues.AreEqual(own, value)))
                is { } found
            ? found.Actor
            : route.Otherwise;

    // Working time is that of whoever must act; a lead who is asked has none.
    private long? EndOf(BoundWithin? within, ActorSymbol? who) =>
        within is null ? null
        : !within.Length.IsWorking ? lead.Clock + within.Length.Milliseconds
        : work.EndOf(within.Length, who ?? throw new NotSupportedException("nobody's hours"), lead.Clock);

    private void Cancel(OracleRecord open) =>
        Put(open with { Kind = "Cancel", Of = open.Kind, Actor = null, Due = null, NotAfter = null });

    private void CancelTasks(OracleEnrolment enrolment)
    {
        foreach (var task in lead.Tasks.Where(task => task.IsOpen && task.Enrolment == enrolment))
        {
            task.Close();
            Cancel(task.Record);
        }
    }

    /// <summary>Nobody waits for the task, and it is still to be done: it stays open.</summary>
    private void NotifyLate(OracleTask task)
    {
        // Whoever gave it may have been stopped at this very instant.
        if (task.ToldAt is null)
            return;
        task.ToldAt = null;
        if (lead.Is(Mutation.TasksNeverLate))
            return;
        var isInside = lead.Active.Contains(task.Enrolment);
        if (!isInside && lead.Is(Mutation.TaskClocksEndWithThePlay))
            return;
        lead.Tally.Count("notice of a task");
        if (!isInside)
            lead.Tally.Count("notice of a task after its play");
        if (task.Enrolment.Play.Team is not null)
            lead.Tally.Count("notice of a team's task");
        Put(task.Record with { Kind = "Notify", Of = "Notify", Actor = task.Told, Due = null });
    }

    private void NotifyLate(OracleEnrolment enrolment, OraclePlace place, BoundWithin within)
    {
        if (within.Notify is { } told)
        {
            Put(RecordOf("Notify", enrolment, place.Statement, place.Visit) with
            {
                Attempt = place.Attempt,
                Actor = told.Name,
            });
        }
    }
}
