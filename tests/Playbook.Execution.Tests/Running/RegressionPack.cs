using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

/// <summary>What other systems got wrong, each as a small playbook, what comes in, and what must come out.</summary>
public sealed partial class RegressionPack
{
    // 2024-01-01 is a Monday; Berlin is one hour ahead of UTC then.
    private const string Company = """
        # file: workspace.playbook
        workspace test "Test"
          language 1
          time_zone "Europe/Berlin"

        team sales "Sales"
          hours monday to friday 09:00 to 17:00
          holidays 2024-01-08

        role rep "Rep"
          in sales

        content a "A"
          kind guide
        content b "B"
          kind guide
        content c "C"
          kind guide

        channel mail "Mail"
          medium email
          needs consent lead.email_consent
        # file: test.playbook

        """;

    [Fact]
    public void Two_triggers_at_one_instant_start_a_play_once() => Check(
        """
        play ask "Ask"
          on question_asked
          again any time
          step one
            send a by mail

        scenario "twice"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at monday 09:00 question_asked
          at monday 09:01 question_asked
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        monday 2024-01-01 09:00 ask skipped because same-instant
        monday 2024-01-01 09:01 send a by mail
        """);

    [Fact]
    public void A_start_may_ask_by_its_own_name_about_the_event_that_it_names() => Check(
        """
        play ask "Ask"
          on content_downloaded as got where got.content is a
          again any time
          step one
            send b by mail

        scenario "one of two"
          lead ana with email_consent yes
          at monday 09:00 content_downloaded content b
          at monday 09:01 content_downloaded content a
        """,
        """
        monday 2024-01-01 09:01 send b by mail
        """);

    [Fact]
    public void An_event_that_a_playbook_declares_anew_is_still_the_one_that_comes_in() => Check(
        """
        playbook own "Own"
          owner sales

        event webinar_registered from lead, engagement
          webinar text
          starts_at instant
          seats number

        play seats "Seats"
          on webinar_registered as booked where booked.seats above 1
          step one
            send a by mail

        scenario "a group books"
          lead ana with email_consent yes
          at monday 09:00 webinar_registered webinar "x", seats 3

        # file: other.playbook
        playbook other "Other"
          owner sales

        play thanks "Thanks"
          on webinar_registered where webinar is "x"
          step one
            send b by mail
        """,
        """
        monday 2024-01-01 09:00 send b by mail
        monday 2024-01-01 09:00 send a by mail
        """);

    [Fact]
    public void Who_is_inside_is_not_enrolled_again() => Check(
        """
        play ask "Ask"
          on question_asked
          again any time
          step one
            wait 2 days
            send a by mail

        scenario "inside"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at tuesday 09:00 question_asked
          at friday 09:00
        """,
        """
        tuesday 2024-01-02 09:00 ask skipped because already-inside
        wednesday 2024-01-03 09:00 send a by mail
        """);

    [Fact]
    public void By_default_a_play_is_once_in_a_lifetime() => Check(
        """
        play ask "Ask"
          on question_asked
          step one
            send a by mail

        scenario "once"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at tuesday 09:00 question_asked
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        tuesday 2024-01-02 09:00 ask skipped because once
        """);

    [Fact]
    public void Again_after_counts_from_the_end() => Check(
        """
        play ask "Ask"
          on question_asked
          again after 7 days
          step one
            wait 1 day
            send a by mail

        scenario "again"
          lead ana with email_consent yes
          at 2024-01-01 09:00 question_asked
          at 2024-01-09 08:59 question_asked
          at 2024-01-09 09:00 question_asked
          at 2024-01-11 09:00
        """,
        """
        tuesday 2024-01-02 09:00 send a by mail
        tuesday 2024-01-09 08:59 ask skipped because again-too-early
        wednesday 2024-01-10 09:00 send a by mail
        """);

    [Fact]
    public void Two_plays_that_lead_into_each_other_end_at_the_first_return() => Check(
        """
        play ping "Ping"
          on question_asked
          step one
            wait 1 hour
            continue with pong

        play pong "Pong"
          step one
            send a by mail
            wait 1 hour
            continue with ping

        scenario "there and back"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at monday 12:30
        """,
        """
        monday 2024-01-01 10:00 send a by mail
        monday 2024-01-01 12:00 send a by mail
        """);

    [Fact]
    public void Consent_withdrawn_between_plan_and_release_stops_the_touch() => Check(
        """
        channel evening "Evening mail"
          medium email
          needs consent lead.email_consent
          hours monday to friday 18:00 to 20:00
          hold 2 days

        play ask "Ask"
          on question_asked
          step one
            send a by evening

        scenario "opt out"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at monday 12:00 lead.email_consent becomes no
          at monday 20:00
        """,
        """
        monday 2024-01-01 12:00 send a by evening skipped because consent
        """);

    [Fact]
    public void A_touch_outside_the_hours_waits_for_their_opening_over_midnight_too() => Check(
        """
        channel night "Night mail"
          medium email
          needs consent lead.email_consent
          hours 22:00 to 06:00
          hold 2 days

        play ask "Ask"
          on question_asked
          again any time
          step one
            send a by night

        scenario "night"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at tuesday 05:59 question_asked
          at tuesday 06:00 question_asked
          at wednesday 09:00
        """,
        """
        monday 2024-01-01 22:00 send a by night
        tuesday 2024-01-02 05:59 send a by night
        tuesday 2024-01-02 22:00 send a by night
        """);

    [Fact]
    public void At_the_end_of_its_hold_a_touch_is_skipped_with_what_held_it() => Check(
        """
        channel weekly "Weekly mail"
          medium email
          needs consent lead.email_consent
          at most 1 per 7 days
          hold 2 days

        play ask "Ask"
          on question_asked
          step one
            send a by weekly
            send b by weekly
              when skipped because cap
                notify rep
            send c by weekly

        scenario "held"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at 2024-01-09 09:00
        """,
        """
        monday 2024-01-01 09:00 send a by weekly
        wednesday 2024-01-03 09:00 send b by weekly skipped because cap
        wednesday 2024-01-03 09:00 notify rep
        friday 2024-01-05 09:00 send c by weekly skipped because cap
        """);

    [Fact]
    public void A_cap_of_a_calendar_day_ends_at_local_midnight_and_a_rolling_one_does_not() => Check(
        """
        channel daily "One a calendar day"
          medium email
          needs consent lead.email_consent
          at most 1 per calendar day
        channel rolling "One in a day"
          medium email
          needs consent lead.email_consent
          at most 1 per 1 day

        play by_day "By day"
          on question_asked
          step one
            send a by daily
            send b by daily

        play by_hours "By hours"
          on question_asked
          step one
            send a by rolling
            send b by rolling

        scenario "caps"
          lead ana with email_consent yes
          at monday 20:00 question_asked
          at wednesday 20:00
        """,
        """
        monday 2024-01-01 20:00 send a by daily
        monday 2024-01-01 20:00 send a by rolling
        tuesday 2024-01-02 00:00 send b by daily
        tuesday 2024-01-02 20:00 send b by rolling
        """);

    [Fact]
    public void A_result_for_which_nothing_is_open_is_set_aside() => Check(
        """
        play ask "Ask"
          on question_asked
          step one
            send a by mail

        scenario "nothing open"
          lead ana with email_consent yes
          at monday 09:00 call_connected
          at monday 10:00 question_asked
        """,
        """
        monday 2024-01-01 09:00 set aside: nothing open
        monday 2024-01-01 10:00 send a by mail
        """);

    [Fact]
    public void What_one_play_writes_another_sees_at_once_and_the_higher_priority_first() => Check(
        """
        play low "Low"
          on question_asked
          step one
            if lead.stage is customer
              send a by mail
            otherwise
              send b by mail

        play high "High"
          priority 5
          on question_asked
          step one
            set lead.stage to customer

        scenario "two writers"
          lead ana with email_consent yes
          at monday 09:00 question_asked
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        """);

    [Fact]
    public void What_was_sent_already_is_passed_over_by_each_and_the_rest_keep_their_gap() => Check(
        """
        play first "First"
          on question_asked
          step one
            send a by mail

        play shelf "Shelf"
          on form_submitted
          step one
            send each of a, b, c by mail, 2 days apart

        scenario "shelf"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at monday 10:00 form_submitted
          at friday 09:00
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        monday 2024-01-01 10:00 send a by mail skipped because already-sent
        monday 2024-01-01 10:00 send b by mail
        wednesday 2024-01-03 10:00 send c by mail
        """);

    private static void Check(string playbook, string effects) =>
        TestWorkspace.Of(Company + playbook).Effects().ShouldBe(effects + "\n");
}
