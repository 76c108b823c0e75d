using Playbook.Runtime;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// What two leads that are found to be one are remembered for, and what so becomes true.
public sealed partial class RegressionPack
{
    [Fact]
    public void Once_is_once_in_the_life_of_both() => Joined(
        """
        play help "Help"
          on question_asked
          step one
            notify rep

        """,
        leads => leads.At("01-01T09:00", "ana", "question_asked").Merge("01-01T10:00", "ana", "bea")
            .At("01-01T11:00", "bea", "question_asked"),
        """
        01-01T09:00 ana Notify notify_rep ana/1
        01-01T11:00 bea Skip help Once bea
        """);

    [Fact]
    public void Again_counts_from_the_last_end_of_either() => Joined(
        """
        play help "Help"
          on question_asked
          again after 10 days
          step one
            notify rep

        """,
        leads => leads.At("01-01T09:00", "bea", "question_asked").At("01-05T09:00", "ana", "question_asked")
            .Merge("01-06T10:00", "ana", "bea").At("01-12T09:00", "bea", "question_asked")
            .At("01-15T09:00", "bea", "question_asked"),
        """
        01-01T09:00 bea Notify notify_rep bea/1
        01-05T09:00 ana Notify notify_rep ana/1
        01-12T09:00 bea Skip help AgainTooEarly bea
        01-15T09:00 bea Notify notify_rep bea/2
        """);

    [Fact]
    public void A_key_that_either_was_in_is_remembered_as_long_as_there_is_room() => Joined(
        """
        play seat "Seat"
          on webinar_registered as booked per webinar, at most 2 at once
          step one
            notify rep

        """,
        leads => leads.At("01-01T09:00", "bea", "webinar_registered", Webinar("x"))
            .At("01-02T09:00", "ana", "webinar_registered", Webinar("y"))
            .At("01-03T09:00", "ana", "webinar_registered", Webinar("z"))
            .Merge("01-04T09:00", "ana", "bea")
            .At("01-05T09:00", "bea", "webinar_registered", Webinar("y"))
            .At("01-05T09:01", "bea", "webinar_registered", Webinar("z"))
            .At("01-05T09:02", "bea", "webinar_registered", Webinar("x")),
        """
        01-01T09:00 bea Notify notify_rep bea/1
        01-02T09:00 ana Notify notify_rep ana/1
        01-03T09:00 ana Notify notify_rep ana/2
        01-05T09:00 bea Skip seat Once bea
        01-05T09:01 bea Skip seat Once bea
        01-05T09:02 bea Notify notify_rep bea/2
        """);

    [Fact]
    public void Points_fade_from_the_later_of_both_last_times() => Joined(
        """
        score warmth from 0 to 100
          +30 for question_asked
          loses 10 every 14 days without activity
          band cold below 45
          band warm from 45
        score trust from 0 to 100
          +30 for question_asked
          loses 10 every 14 days without question_asked
          band low below 45
          band high from 45

        play cooled "Cooled"
          when warmth is cold
          step one
            notify rep "cold"

        play doubts "Doubts"
          when trust is low
          step one
            notify rep "low"

        """,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-11T09:00", "bea", "question_asked")
            .Merge("01-17T09:00", "ana", "bea").Until("02-20T00:00", "bea"),
        """
        01-25T09:00 bea Notify notify_rep bea/1
        01-25T09:00 bea Notify notify_rep bea/1
        """);

    private const string Pair = """
        signal both "Both"
          all of within 2 days
            question_asked
            form_submitted
        signal busy "Busy"
          at least 3 page_viewed in the last 2 days

        score warmth from 0 to 100
          +10 for both

        play one_and_other "One and other"
          on both
          again any time
          step one
            notify rep "both"

        play many "Many"
          on busy
          again any time
          step one
            notify rep "many"

        play warm "Warm"
          when warmth above 5
          again any time
          step one
            notify rep "warm"

        play patient "Patient"
          on trial_started
          step one
            wait up to 5 days
              when both
                notify rep "at last"

        """;

    [Fact]
    public void What_only_both_together_have_done_makes_a_signal_fire_when_they_become_one() => Joined(
        Pair,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T10:00", "bea", "form_submitted")
            .At("01-01T10:00", "ana", "trial_started")
            .At("01-01T10:00", "ana", "page_viewed").At("01-01T10:01", "ana", "page_viewed")
            .At("01-01T10:02", "bea", "page_viewed")
            .Merge("01-01T11:00", "ana", "bea").Merge("01-01T12:00", "cid", "bea")
            .At("01-01T13:00", "bea", "form_submitted"),
        """
        01-01T11:00 bea Notify notify_rep ana/1
        01-01T11:00 bea Notify notify_rep bea/1
        01-01T11:00 bea Notify notify_rep bea/1
        01-01T11:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void A_signal_that_either_was_true_for_does_not_fire_again() => Joined(
        Pair,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T10:00", "ana", "form_submitted")
            .At("01-01T10:30", "bea", "form_submitted").Merge("01-01T11:00", "ana", "bea"),
        """
        01-01T10:00 ana Notify notify_rep ana/1
        01-01T10:00 ana Notify notify_rep ana/1
        """);

    [Fact]
    public void What_is_true_for_the_absorbed_lead_already_starts_nothing_again() => Joined(
        """
        play hot "Hot"
          when lead.stage is trial
          again any time
          step one
            notify rep

        """,
        leads => leads.At("01-01T09:00", "ana", "lead_changed", ("stage", FieldValue.Of("trial")))
            .At("01-01T09:30", "bea", "page_viewed").Merge("01-01T10:00", "ana", "bea")
            .At("01-01T11:00", "bea", "lead_changed", ("stage", FieldValue.Of("customer")))
            .At("01-01T12:00", "bea", "lead_changed", ("stage", FieldValue.Of("trial"))),
        """
        01-01T09:00 ana Notify notify_rep ana/1
        01-01T12:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void Points_of_both_may_cross_what_the_points_of_neither_did() => Joined(
        """
        score warmth from 0 to 100
          +30 for question_asked
          band cold below 45
          band warm from 45

        play hot "Hot"
          when warmth is warm
          step one
            notify rep

        """,
        leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T09:30", "bea", "question_asked")
            .Merge("01-01T10:00", "ana", "bea"),
        """
        01-01T10:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void A_date_that_either_was_served_for_is_served_on_whatever_clock() => Joined(
        """
        play renew "Renew"
          on 7 days before lead.renewal_date, or at once
          step one
            notify rep

        """,
        leads => leads.At("01-02T09:00", "ana", "lead_changed", Renewal(20))
            .At("01-02T09:00", "bea", "lead_changed", Renewal(20), Zone("America/New_York"))
            .Merge("01-13T10:00", "ana", "bea").Until("01-30T00:00", "bea"),
        """
        01-13T08:00 ana Notify notify_rep ana/1
        """);

    [Fact]
    public void A_date_that_only_the_absorbed_lead_knew_is_still_to_come() => Joined(
        """
        play renew "Renew"
          on 7 days before lead.renewal_date
          step one
            notify rep

        """,
        leads => leads.At("01-02T09:00", "ana", "lead_changed", Renewal(20)).At("01-02T09:00", "bea", "page_viewed")
            .Merge("01-10T10:00", "ana", "bea").Until("01-30T00:00", "bea"),
        """
        01-13T08:00 bea Notify notify_rep bea/1
        """);

    private const string Weekly = """
        play weekly "Weekly"
          on every monday 09:00
          step one
            notify rep

        """;

    [Fact]
    public void A_monday_that_either_has_had_does_not_come_again_on_the_other_clock() => Joined(
        Weekly,
        leads => leads.At("01-02T09:00", "ana", "page_viewed")
            .At("01-02T09:00", "bea", "lead_changed", Zone("America/New_York"))
            .Merge("01-08T10:00", "ana", "bea").Until("01-16T00:00", "bea"),
        """
        01-08T08:00 ana Notify notify_rep ana/1
        01-15T14:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void A_monday_that_the_lead_that_stays_has_had_does_not_come_again_on_the_clock_that_it_learns() => Joined(
        Weekly,
        leads => leads.At("01-02T09:00", "bea", "page_viewed")
            .At("01-02T09:00", "ana", "lead_changed", Zone("America/New_York"))
            .Merge("01-08T10:00", "ana", "bea").Until("01-16T00:00", "bea"),
        """
        01-08T08:00 bea Notify notify_rep bea/1
        01-15T14:00 bea Notify notify_rep bea/2
        """);

    [Fact]
    public void A_day_that_was_had_before_two_leads_became_one_is_not_had_again_when_a_third_joins() => Joined(
        Weekly,
        leads => leads.At("01-02T09:00", "bea", "page_viewed")
            .At("01-02T09:00", "ana", "lead_changed", Zone("America/New_York"))
            .Merge("01-08T10:00", "ana", "bea").Merge("01-08T10:30", "bea", "cid").Until("01-09T00:00", "cid"),
        """
        01-08T08:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void The_last_day_that_was_had_is_not_had_again_when_a_third_joins() => Joined(
        """
        playbook month "Month"
          owner sales
          effective 2024-01-01 to 2024-01-10

        """ + Weekly,
        leads => leads.At("01-02T09:00", "bea", "page_viewed")
            .At("01-02T09:00", "ana", "lead_changed", Zone("America/New_York"))
            .Merge("01-08T08:30", "bea", "ana").Merge("01-08T08:40", "cid", "ana").Until("01-20T00:00", "ana"),
        """
        01-08T08:00 bea Notify notify_rep bea/1
        """);

    [Fact]
    public void Who_is_forgotten_is_forgotten_with_all_that_was_absorbed() => Joined(
        """
        play help "Help"
          on question_asked
          step one
            task "Look" for rep

        """,
        leads => leads.At("01-01T09:00", "ana", "question_asked").Merge("01-01T10:00", "ana", "bea").Forget("bea")
            .Answer("01-01T11:00", "bea", "task_done", "/help/one/task_look/ana/1/1/1"),
        """
        01-01T09:00 ana Task task_look ana/1
        01-01T11:00 bea NothingOpen
        """);

    private static (string, FieldValue) Webinar(string name) => ("webinar", FieldValue.Of(name));

    private static (string, FieldValue) Zone(string id) => ("time_zone", FieldValue.Of(id));
}
