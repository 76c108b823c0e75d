using Playbook.Runtime;
using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// Two leads that are found to be one: what is open, what is remembered, what becomes true. Times are UTC.
public sealed partial class RegressionPack
{
    private const string Tasks = """
        play look "Look"
          on question_asked
          again any time
          step one
            task "Look at it" for rep

        play answer "Answer"
          on form_submitted
          step one
            task "Answer" for rep within 2 days
              when done
                send a by mail
              when not done
                notify rep

        """;

    private const string Calls = """
        channel phone "Phone"
          medium phone

        play ring "Ring"
          on question_asked
          stop on unsubscribed
          step one
            call by rep within 8 working hours
              attempts at most 2 over 4 days
              when connected
                notify rep

        """;

    private const string Offers = """
        team marketing "Marketing"

        handoff ready "Ready"
          from marketing to sales
          accept within 8 working hours, otherwise notify sales
          feedback within 5 working days, otherwise notify sales
          reject bad_data "Bad data" then fix by rep within 2 working days
          reject too_early "Too early" then nurture after 2 days

        play nurture "Nurture"
          step one
            send c by mail

        play first "First"
          on question_asked
          step one
            hand off as ready
              when accepted
                notify rep "first"

        play second "Second"
          on form_submitted
          step one
            hand off as ready
              when accepted
                notify rep "second"

        """;

    [Fact]
    public void A_task_of_an_absorbed_lead_is_answered_under_the_id_that_it_was_given_under() => Joined(
        Tasks,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T09:01", "bea", "question_asked")
            .Merge("01-01T10:00", "ana", "bea")
            .Answer("01-01T11:00", "bea", "task_done", "/look/one/task_look_at_it/ana/1/1/1")
            .Answer("01-01T11:01", "bea", "task_done", "/look/one/task_look_at_it/ana/1/1/1")
            .Answer("01-01T11:02", "bea", "task_done", "/look/one/task_look_at_it/bea/1/1/1")
            .Answer("01-01T11:03", "bea", "task_done", null),
        """
        01-01T09:00 ana Task task_look_at_it ana/1
        01-01T09:01 bea Task task_look_at_it bea/1
        01-01T11:01 bea NothingOpen
        01-01T11:03 bea NothingOpen
        """);

    [Fact]
    public void Who_waits_for_an_answer_gets_it_after_two_leads_and_again_two_were_one() => Joined(
        Tasks,
        leads => leads.At("01-01T09:00", "ana", "form_submitted", Yes)
            .Merge("01-01T10:00", "ana", "bea").Merge("01-01T11:00", "bea", "cid")
            .Answer("01-01T12:00", "cid", "task_done", "/answer/one/task_answer/bea/1/1/1")
            .Answer("01-01T12:01", "cid", "task_done", "/answer/one/task_answer/ana/1/1/1"),
        """
        01-01T09:00 ana Task task_answer ana/1
        01-01T12:00 cid NothingOpen
        01-01T12:01 cid Send send_a ana/1
        """);

    [Fact]
    public void A_clock_that_ran_for_an_absorbed_lead_runs_on() => Joined(
        Tasks,
        leads => leads.At("01-01T09:00", "ana", "form_submitted").Merge("01-02T10:00", "ana", "bea")
            .Until("01-09T00:00", "bea"),
        """
        01-01T09:00 ana Task task_answer ana/1
        01-03T09:00 bea Cancel Task task_answer ana/1
        01-03T09:00 bea Notify notify_rep ana/1
        """);

    [Fact]
    public void There_is_room_for_what_four_absorbed_leads_have_open_and_the_fifth_is_withdrawn() => Joined(
        Tasks,
        leads => leads.At("01-01T09:00", "a1", "question_asked").At("01-01T09:00", "a2", "question_asked")
            .At("01-01T09:00", "a3", "question_asked").At("01-01T09:00", "a4", "question_asked")
            .At("01-01T09:00", "a5", "question_asked").At("01-01T09:30", "a6", "page_viewed")
            .Merge("01-01T10:00", "a1", "bea").Merge("01-01T10:00", "a2", "bea").Merge("01-01T10:00", "a3", "bea")
            .Merge("01-01T10:00", "a4", "bea").Merge("01-01T10:00", "a6", "bea").Merge("01-01T10:01", "a5", "bea")
            .Answer("01-01T11:00", "bea", "task_done", "/look/one/task_look_at_it/a2/1/1/1")
            .At("01-01T12:00", "a7", "question_asked").Merge("01-01T13:00", "a7", "bea")
            .Answer("01-01T14:00", "bea", "task_done", "/look/one/task_look_at_it/a7/1/1/1"),
        """
        01-01T09:00 a1 Task task_look_at_it a1/1
        01-01T09:00 a2 Task task_look_at_it a2/1
        01-01T09:00 a3 Task task_look_at_it a3/1
        01-01T09:00 a4 Task task_look_at_it a4/1
        01-01T09:00 a5 Task task_look_at_it a5/1
        01-01T10:01 bea Cancel Task task_look_at_it a5/1
        01-01T12:00 a7 Task task_look_at_it a7/1
        """);

    [Fact]
    public void An_open_call_moves_and_is_withdrawn_under_its_own_identity_when_its_play_is_stopped() => Joined(
        Calls,
        leads => leads.At("01-01T09:00", "ana", "question_asked", Yes).Merge("01-01T10:00", "ana", "bea")
            .At("01-01T11:00", "bea", "unsubscribed"),
        """
        01-01T09:00 ana Call call_rep ana/1
        01-01T11:00 bea Cancel Call call_rep ana/1
        """);

    [Fact]
    public void An_open_call_of_who_is_inside_twice_is_withdrawn_under_the_identity_that_it_has() => Joined(
        Calls,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T09:01", "bea", "question_asked")
            .Merge("01-01T10:00", "ana", "bea")
            .Answer("01-01T11:00", "bea", "call_connected", "/ring/one/call_rep/ana/1/1/1")
            .Answer("01-01T11:01", "bea", "call_connected", "/ring/one/call_rep/bea/1/1/1"),
        """
        01-01T09:00 ana Call call_rep ana/1
        01-01T09:01 bea Call call_rep bea/1
        01-01T10:00 bea Cancel Call call_rep ana/1
        01-01T10:00 bea Skip ring Merged ana
        01-01T11:00 bea NothingOpen
        01-01T11:01 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void What_ends_as_merged_is_withdrawn_the_oldest_first() => Joined(
        """
        play look "Look"
          on question_asked
          step one
            task "Look at it" for rep
            wait 1 hour
            call by rep within 8 working hours

        channel phone "Phone"
          medium phone

        """,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T09:01", "bea", "question_asked")
            .Merge("01-01T10:30", "ana", "bea"),
        """
        01-01T09:00 ana Task task_look_at_it ana/1
        01-01T09:01 bea Task task_look_at_it bea/1
        01-01T10:00 ana Call call_rep ana/1
        01-01T10:01 bea Call call_rep bea/1
        01-01T10:30 bea Cancel Task task_look_at_it ana/1
        01-01T10:30 bea Cancel Call call_rep ana/1
        01-01T10:30 bea Skip look Merged ana
        """);

    [Fact]
    public void An_offer_made_of_an_absorbed_lead_is_accepted_under_its_old_identity() => Joined(
        Offers,
        leads => leads.At("01-01T09:00", "ana", "question_asked").Merge("01-01T10:00", "ana", "bea")
            .Answer("01-01T11:00", "bea", "handoff_accepted", "/first/one/hand_off_ready/bea/1/1/1")
            .Answer("01-01T11:01", "bea", "handoff_accepted", "/first/one/hand_off_ready/ana/1/1/1"),
        """
        01-01T09:00 ana HandOff hand_off_ready ana/1
        01-01T11:00 bea NothingOpen
        01-01T11:01 bea Notify notify_rep ana/1
        """);

    [Fact]
    public void Of_two_offers_that_of_the_lead_that_stays_stays_and_all_wait_on_it() => Joined(
        Offers,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T09:01", "bea", "form_submitted")
            .Merge("01-01T10:00", "ana", "bea").At("01-01T11:00", "bea", "handoff_accepted"),
        """
        01-01T09:00 ana HandOff hand_off_ready ana/1
        01-01T09:01 bea HandOff hand_off_ready bea/1
        01-01T10:00 bea Cancel HandOff hand_off_ready ana/1
        01-01T11:00 bea Notify notify_rep ana/1
        01-01T11:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void An_open_offer_takes_the_place_of_one_that_was_accepted_and_nobody_waits_for_ever() => Joined(
        Offers,
        leads => leads.At("01-01T09:00", "bea", "form_submitted").At("01-01T09:30", "bea", "handoff_accepted")
            .At("01-01T10:00", "ana", "question_asked").Merge("01-01T11:00", "ana", "bea")
            .At("01-01T12:00", "bea", "handoff_accepted"),
        """
        01-01T09:00 bea HandOff hand_off_ready bea/1
        01-01T09:30 bea Notify notify_rep bea/1
        01-01T10:00 ana HandOff hand_off_ready ana/1
        01-01T12:00 bea Notify notify_rep ana/1
        """);

    [Fact]
    public void A_task_to_mend_moves_with_its_offer_or_is_withdrawn() => Joined(
        Offers,
        leads => leads.At("01-01T09:00", "ana", "question_asked")
            .At("01-01T10:00", "ana", "handoff_rejected", Reason("bad_data")).Merge("01-01T11:00", "ana", "bea")
            .At("01-01T11:30", "cid", "form_submitted").Merge("01-01T12:00", "bea", "cid")
            .Answer("01-01T13:00", "cid", "task_done", "/first/one/hand_off_ready%21fix/ana/1/1/1")
            .At("01-01T14:00", "cid", "handoff_accepted"),
        """
        01-01T09:00 ana HandOff hand_off_ready ana/1
        01-01T10:00 ana FixBy hand_off_ready ana/1
        01-01T11:30 cid HandOff hand_off_ready cid/1
        01-01T12:00 cid Cancel FixBy hand_off_ready ana/1
        01-01T13:00 cid NothingOpen
        01-01T14:00 cid Notify notify_rep ana/1
        01-01T14:00 cid Notify notify_rep cid/1
        """);

    [Fact]
    public void A_task_to_mend_is_done_under_its_old_identity_and_the_lead_is_offered_again() => Joined(
        Offers,
        leads => leads.At("01-01T09:00", "ana", "question_asked")
            .At("01-01T10:00", "ana", "handoff_rejected", Reason("bad_data")).Merge("01-01T11:00", "ana", "bea")
            .Answer("01-01T13:00", "bea", "task_done", "/first/one/hand_off_ready%21fix/ana/1/1/1")
            .Answer("01-01T14:00", "bea", "handoff_accepted", "/first/one/hand_off_ready/ana/1/1/2"),
        """
        01-01T09:00 ana HandOff hand_off_ready ana/1
        01-01T10:00 ana FixBy hand_off_ready ana/1
        01-01T13:00 bea HandOff hand_off_ready ana/1
        01-01T14:00 bea Notify notify_rep ana/1
        """);

    [Fact]
    public void A_route_of_an_absorbed_lead_is_taken_once() => Joined(
        Offers,
        leads => leads.At("01-01T09:00", "ana", "question_asked", Yes)
            .At("01-01T10:00", "ana", "handoff_rejected", Reason("too_early"))
            .At("01-01T10:00", "bea", "form_submitted", Yes).Merge("01-01T11:00", "ana", "bea")
            .At("01-02T08:30", "bea", "handoff_accepted").Until("01-09T00:00", "bea"),
        """
        01-01T09:00 ana HandOff hand_off_ready ana/1
        01-01T10:00 bea HandOff hand_off_ready bea/1
        01-02T08:30 bea Notify notify_rep bea/1
        01-03T10:00 bea Send send_c bea/1
        """);

    private static (string, FieldValue) Yes => ("email_consent", FieldValue.Of(1));

    private static (string, FieldValue) Reason(string name) => ("reason", FieldValue.Of(name));

    private static (string, FieldValue) Renewal(int day) =>
        ("renewal_date", FieldValue.Of(Civil.DayOf(2024, 1, day)));

    private static void Joined(string playbook, Action<JoinedLeads> happens, string story)
    {
        var leads = new JoinedLeads(Company + playbook);
        happens(leads);
        leads.Story.ShouldBe(story + "\n");
    }
}
