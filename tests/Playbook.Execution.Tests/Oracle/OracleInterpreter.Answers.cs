using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// What people and providers answer: calls, tasks, choices, approvals, hand-offs.
internal sealed partial class OracleInterpreter
{
    private static readonly Dictionary<string, OutcomeKind> Outcomes = new(StringComparer.Ordinal)
    {
        ["call_connected"] = OutcomeKind.Connected,
        ["call_not_answered"] = OutcomeKind.NoAnswer,
        ["call_declined"] = OutcomeKind.Declined,
        ["call_wrong_number"] = OutcomeKind.WrongNumber,
        ["call_later_requested"] = OutcomeKind.AskedToCallLater,
        ["task_done"] = OutcomeKind.Done,
        ["approval_given"] = OutcomeKind.Approved,
        ["approval_refused"] = OutcomeKind.Rejected,
        ["answer_given"] = OutcomeKind.Answer,
    };

    private static bool IsAnswer(BoundEvent input) =>
        Outcomes.ContainsKey(input.Event.Name) || input.Event.Name is
            "handoff_accepted" or "handoff_rejected" or "handoff_feedback";

    /// <summary>
    /// What a result answers: the effect whose identity it carries, else the oldest of its kind. Null where none is.
    /// </summary>
    private object? FindOpen(OracleInput input)
    {
        var name = input.Event.Event.Name;
        return Open().Where(item => input.Answers is null || IsSame(item.Record, input.Answers))
            .Where(item => item.What switch
            {
                OracleEnrolment { Place: { } place } => IsKind(name, place.Statement),
                OracleTask => name == "task_done",
                OracleHandoff { Mending: not null } => name == "task_done",
                OracleHandoff { IsOpen: true } => name is "handoff_accepted" or "handoff_rejected",
                OracleHandoff => name is "handoff_rejected" or "handoff_feedback",
                _ => false,
            })
            .OrderBy(item => item.Opened).ThenBy(item => item.Rank).ThenBy(item => lead.RankOf(item.Record.Lead))
            .ThenBy(item => item.Number)
            .ThenBy(item => item.Ordinal).FirstOrDefault().What;
    }

    private IEnumerable<(object What, OracleRecord Record, long Opened, int Rank, int Number, int Ordinal)> Open()
    {
        foreach (var item in lead.Active)
        {
            if (item.Place is { Open: { } open } place)
                yield return (item, open, place.Opened, order.RankOf(item.Play), item.Number, place.Statement.Ordinal);
        }

        foreach (var task in lead.Tasks.Where(task => task.IsOpen))
        {
            var giver = task.Enrolment;
            yield return (
                task, task.Record, task.Record.Time, order.RankOf(giver.Play), giver.Number, task.Ordinal);
        }

        foreach (var handoff in lead.Handoffs.Values)
            yield return (handoff, handoff.Offer, handoff.Opened, order.RankOf(handoff.Declaration), 0, 0);
    }

    // Whoever got a hand-off in the end may answer under the identity of any of its offers.
    private bool IsSame(OracleRecord open, OracleRecord answered) =>
        names[open.Place] == names[answered.Place] && open.Lead == answered.Lead && open.Number == answered.Number
        && open.Visit == answered.Visit && (open.Kind == "HandOff" || open.Attempt == answered.Attempt);

    private static bool IsKind(string name, BoundStatement statement) => statement switch
    {
        BoundCall => name.StartsWith("call_", StringComparison.Ordinal),
        BoundTask => name == "task_done",
        BoundChoose => name == "answer_given",
        BoundApproval => name is "approval_given" or "approval_refused",
        _ => false,
    };

    /// <summary>Whether the text knows the answer or the reason that the result carries.</summary>
    private static bool IsListed(OracleInput input, object open) => open switch
    {
        OracleEnrolment { Place.Statement: BoundChoose choose } =>
            choose.Outcomes.Any(line => line.Answer is { } name && IsWord(input, "answer", name)),
        OracleHandoff handoff when input.Event.Event.Name == "handoff_rejected" =>
            ReasonOf(input, handoff) is not null,
        _ => true,
    };

    private static bool IsWord(OracleInput input, string field, string word) =>
        input.Values.GetValueOrDefault(field) is { } value
        && OracleValues.Word(value).Equals(word, StringComparison.OrdinalIgnoreCase);

    private void TakeAnswer(OracleInput input, object answered)
    {
        var name = input.Event.Event.Name;
        switch (answered)
        {
            case OracleEnrolment { Place: { Statement: BoundCall call } place } enrolment
                when name == "call_not_answered":
                TakeNoAnswer(enrolment, place, call);
                break;
            case OracleEnrolment { Place: { Statement: BoundChoose choose } } enrolment:
                Settle(enrolment, choose.Outcomes.First(
                    line => line.Answer is { } word && IsWord(input, "answer", word)));
                break;
            case OracleEnrolment { Place: { } place } enrolment:
                Settle(enrolment, place.Statement.FindOutcome(Outcomes[name]));
                break;
            case OracleTask task:
                var late = task.ToldAt;
                task.Close();
                if (lead.Is(Mutation.DoneTasksAreLate))
                    task.ToldAt = late;
                break;
            case OracleHandoff handoff:
                TakeHandoffAnswer(input, handoff);
                break;
        }

        changed = true;
    }

    /// <summary>A task, a choice or an approval for which the time is over.</summary>
    private void ElapseQuestion(OracleEnrolment enrolment, OraclePlace place)
    {
        if (WithinOf(place.Statement) is { } within)
            NotifyLate(enrolment, place, within);
        if (place.Open is not null)
            Cancel(place.Open);
        var otherwise = place.Statement.FindOutcome(OutcomeKind.Otherwise);
        Settle(enrolment, place.Statement is BoundTask task
            ? task.FindOutcome(OutcomeKind.NotDone) ?? otherwise
            : otherwise);
    }

    private static BoundWithin? WithinOf(BoundStatement statement) => statement switch
    {
        BoundTask task => task.Within,
        BoundChoose choose => choose.Within,
        BoundApproval approval => approval.Within,
        _ => throw new NotSupportedException(statement.GetType().Name),
    };

    // Only that somebody does not want to hear from us is never too late.
    private void WithdrawConsent(OracleInput input)
    {
        foreach (var (field, value) in input.Event.Sets
            .Select(set => (set.Field.Name, OracleWalk.Value(set.Value, _ => null)))
            .Concat(input.Changes.Select(change => (change.Key, change.Value))))
        {
            if (value is YesNoValue { IsYes: false } && IsConsent(field))
                Set(field, value);
        }
    }

    private bool IsConsent(string field) => workspace.Channels.Any(channel => channel.Consent?.Name == field);
}
