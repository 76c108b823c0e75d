using System.Globalization;
using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// What a person or a provider answers: it carries the identity of the effect that it answers, or answers the oldest
// open one of its kind.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Whether an answer comes of which no play that is active knows the place, as answers often do that come early or
    /// twice: that is seen without a turn, and counted as one.
    /// </summary>
    private static bool SurelyAnswersNothing(in LeadState state, EventListeners listeners)
    {
        var numbers = state.Numbers;
        if (!listeners.IsAnswer
            || listeners.Role == EventRole.TaskDone
            || numbers[(int)LeadSlot.ActiveHandoffs] != 0
            || ((ulong)numbers[(int)LeadSlot.ActivePlays] & listeners.AnsweredBy) != 0)
            return false;
        numbers[(int)LeadSlot.Turn]++;
        return true;
    }

    private HandlingKind FindAnswered<T>(ref Turn<T> turn, EventTable row, out Answered answered)
        where T : struct, ITrace
    {
        answered = Answered.Nothing;
        var oldest = OpenSince.Never;
        switch (row.Role)
        {
            case EventRole.CallConnected or EventRole.CallNotAnswered or EventRole.CallDeclined
                or EventRole.CallWrongNumber or EventRole.CallLaterRequested:
                FindPlace(ref turn, NodeKind.Call, ref answered, ref oldest);
                break;
            case EventRole.TaskDone:
                FindPlace(ref turn, NodeKind.AwaitTask, ref answered, ref oldest);
                FindTask(ref turn, ref answered, ref oldest);
                FindHandoff(ref turn, row.Role, ref answered, ref oldest);
                break;
            case EventRole.ApprovalGiven or EventRole.ApprovalRefused:
                FindPlace(ref turn, NodeKind.Approval, ref answered, ref oldest);
                break;
            case EventRole.AnswerGiven:
                FindPlace(ref turn, NodeKind.Choose, ref answered, ref oldest);
                break;
            case EventRole.HandOffAccepted or EventRole.HandOffRejected or EventRole.HandOffFeedback:
                FindHandoff(ref turn, row.Role, ref answered, ref oldest);
                break;
            default:
                return HandlingKind.Handled;
        }

        turn.LookAway();
        if (answered.Kind == AnsweredKind.Nothing)
            return HandlingKind.NothingOpen;
        return IsListed(ref turn, row, ref answered) ? HandlingKind.Handled : HandlingKind.UnknownAnswer;
    }

    private void FindPlace<T>(ref Turn<T> turn, NodeKind kind, ref Answered answered, ref OpenSince oldest)
        where T : struct, ITrace
    {
        foreach (var play in turn.Active(plan.WithPlace(kind)))
        {
            for (long number = 0; turn.TryNextRecord(Tables.Plays[play], number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                var opened = new OpenSince(
                    turn[EnrolmentSlot.OpenedAt], Tables.Plays[play].Order, number, turn.NodeIndex);
                if (turn.Place != PlaceState.Open || turn.NodeRow.Kind != kind || !opened.IsBefore(oldest))
                    continue;
                var attempt = kind == NodeKind.Call ? (int)turn[EnrolmentSlot.Attempt] : 1;
                var statement = plan.StatementOf(play, turn.NodeIndex);
                if (!IsMeant(ref turn, statement, number, turn.VisitOf(turn.NodeRow), attempt))
                    continue;
                oldest = opened;
                answered = new Answered(AnsweredKind.Place, play, record);
            }
        }
    }

    private void FindTask<T>(ref Turn<T> turn, ref Answered answered, ref OpenSince oldest)
        where T : struct, ITrace
    {
        for (var nth = 0; Tables.OpenTasksSlot >= 0 && nth < Limits.OpenTasks; nth++)
        {
            var slot = turn.TaskAt(nth);
            if (slot < 0)
                continue;
            var task = turn.TaskIn(slot);
            var statement = plan.StatementOf(task.Play, task.Node);
            var given = new OpenSince(task.Given, Tables.Plays[task.Play].Order, task.Enrolment, task.Node);
            if (!given.IsBefore(oldest) || !IsMeant(ref turn, statement, task.Enrolment, task.Visit, 1))
                continue;
            oldest = given;
            answered = new Answered(AnsweredKind.Task, slot, -1);
        }
    }

    private void FindHandoff<T>(ref Turn<T> turn, EventRole role, ref Answered answered, ref OpenSince oldest)
        where T : struct, ITrace
    {
        for (var handoff = 0; turn[LeadSlot.ActiveHandoffs] != 0 && handoff < Tables.Handoffs.Length; handoff++)
        {
            var opened = new OpenSince(
                turn.HandoffAt(handoff, HandoffSlot.OpenedAt), Tables.Handoffs[handoff].Order, 0, 0);
            var isOpen = turn.HandoffStateOf(handoff) switch
            {
                HandoffState.Open => role is EventRole.HandOffAccepted or EventRole.HandOffRejected,
                HandoffState.Accepted => role is EventRole.HandOffRejected or EventRole.HandOffFeedback,
                HandoffState.Fixing => role == EventRole.TaskDone,
                _ => false,
            };
            if (!isOpen || !opened.IsBefore(oldest) || !IsMeant(ref turn, handoff))
                continue;
            oldest = opened;
            answered = new Answered(role == EventRole.TaskDone ? AnsweredKind.Fix : AnsweredKind.Handoff, handoff, -1);
        }
    }

    // Whoever got the lead in the end may answer under the identity of any offer of this hand-off, and of its task to
    // mend, so neither the attempt nor what stands behind the statement is compared.
    private bool IsMeant<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        if (turn.EffectId is not { } text)
            return true;
        var statement = plan.StatementOf(
            (int)turn.HandoffAt(handoff, HandoffSlot.Play) - 1,
            (int)turn.HandoffAt(handoff, HandoffSlot.Node));
        var key = turn.HandoffAt(handoff, HandoffSlot.Enrolment);
        var end = Math.Max(0, text.LastIndexOf('/'));
        Span<char> tail = stackalloc char[48];
        tail.TryWrite(
            CultureInfo.InvariantCulture,
            $"/{EnrolmentKey.NumberIn(key)}/{turn.HandoffAt(handoff, HandoffSlot.Visit)}",
            out var length);
        return text.StartsWith(statement, StringComparison.Ordinal)
            && text.IndexOf('/', statement.Length) is var slash and >= 0
            && EffectId.IsOfLead(text.AsSpan(slash, Math.Max(0, end - slash)), turn.OwnerOf(key), tail[..length]);
    }

    /// <summary>Whether the input answers an effect, or may answer any.</summary>
    private static bool IsMeant<T>(ref Turn<T> turn, string statement, long key, int visit, int attempt)
        where T : struct, ITrace
    {
        if (turn.EffectId is not { } text)
            return true;
        Span<char> tail = stackalloc char[48];
        tail.TryWrite(
            CultureInfo.InvariantCulture,
            $"/{EnrolmentKey.NumberIn(key)}/{visit}/{attempt}",
            out var length);
        return text.StartsWith(statement, StringComparison.Ordinal)
            && EffectId.IsOfLead(text.AsSpan(statement.Length), turn.OwnerOf(key), tail[..length]);
    }

    private bool IsListed<T>(ref Turn<T> turn, EventTable row, ref Answered answered)
        where T : struct, ITrace
    {
        var answer = row.AnswerField < 0 ? null : turn.EventText(row.AnswerField);
        if (row.Role == EventRole.AnswerGiven)
        {
            turn.LookAt(answered.Index, answered.Place);
            var line = Turn<T>.FindOutcome(turn.NodeRow, OutcomeKind.Answer, SkipReason.None, answer, -1);
            turn.LookAway();
            return line >= 0;
        }

        if (row.Role != EventRole.HandOffRejected)
            return true;
        var reasons = Tables.Handoffs[answered.Index].Reasons;
        for (var i = 0; i < reasons.Length; i++)
        {
            if (!Terms.Same(answer, reasons[i].Name))
                continue;
            answered = answered with { Place = i };
            return true;
        }

        return false;
    }

    /// <summary>What the result does to what it answers; the enrolments that it moves run on in their turn.</summary>
    private void TakeAnswer<T>(ref Turn<T> turn, EventTable row)
        where T : struct, ITrace
    {
        var answered = turn.Answered;
        switch (answered.Kind)
        {
            case AnsweredKind.Place:
                turn.LookAt(answered.Index, answered.Place);
                TakePlaceAnswer(ref turn, row);
                turn.LookAway();
                break;
            case AnsweredKind.Task:
                turn.CloseTask(answered.Index);
                break;
            case AnsweredKind.Handoff when row.Role == EventRole.HandOffRejected:
                Reject(ref turn, answered.Index, answered.Place);
                break;
            case AnsweredKind.Handoff when row.Role == EventRole.HandOffAccepted:
                var feedback = Tables.Handoffs[answered.Index].Feedback;
                turn.SetHandoff(answered.Index, HandoffState.Accepted, turn.DueOf(feedback));
                SettleWaiting(ref turn, answered.Index, null);
                break;
            case AnsweredKind.Handoff:
                turn.CloseHandoff(answered.Index);
                break;
        }

        turn.MovedInTurn = true;
    }

    private static void TakePlaceAnswer<T>(ref Turn<T> turn, EventTable row)
        where T : struct, ITrace
    {
        switch (row.Role)
        {
            case EventRole.CallNotAnswered:
                NextAttempt(ref turn, turn.NodeRow);
                break;
            case EventRole.AnswerGiven:
                var answer = turn.EventText(row.AnswerField);
                if (turn.NodeRow.Field >= 0)
                    turn.SetField(turn.NodeRow.Field, new FieldValue(LeadState.Unknown, answer));
                turn.Settle(OutcomeKind.Answer, answer: answer);
                break;
            default:
                turn.Settle(row.Role switch
                {
                    EventRole.CallConnected => OutcomeKind.Connected,
                    EventRole.CallDeclined => OutcomeKind.Declined,
                    EventRole.CallWrongNumber => OutcomeKind.WrongNumber,
                    EventRole.CallLaterRequested => OutcomeKind.AskedToCallLater,
                    EventRole.TaskDone => OutcomeKind.Done,
                    EventRole.ApprovalGiven => OutcomeKind.Approved,
                    EventRole.ApprovalRefused => OutcomeKind.Rejected,
                    _ => throw new InvalidOperationException($"unreachable: {row.Role} answers no place"),
                });
                break;
        }
    }

    private static void NextAttempt<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        ref var attempt = ref turn[EnrolmentSlot.Attempt];
        if (attempt >= row.Most)
        {
            turn.Settle(OutcomeKind.NoAnswer);
            return;
        }

        attempt++;
        turn.SetPlace(PlaceState.Between);
        var next = Time.Instants.Add(turn.Now, row.Over / row.Most);
        turn[EnrolmentSlot.Due] = Math.Min(turn[EnrolmentSlot.Extra], next);
        turn.MovedInTurn = true;
    }
}
