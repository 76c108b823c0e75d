using Xunit;

namespace Playbook.Execution.Tests.Running;

/// <content>Clock changes, zones, midnight and the hours of teams.</content>
public sealed partial class RegressionPack
{
    [Fact]
    public void A_local_time_in_the_gap_of_spring_is_the_first_instant_after_it() => Check(
        """
        play early "Early"
          on question_asked
          step one
            wait until sunday 02:30
            send a by mail

        scenario "gap"
          lead ana with email_consent yes
          at 2024-03-30 09:00 question_asked
          at 2024-04-02 09:00
        """,
        """
        sunday 2024-03-31 03:00 send a by mail
        """);

    [Fact]
    public void A_local_time_that_autumn_repeats_fires_once_at_its_first_pass() => Check(
        """
        play early "Early"
          on every sunday 02:30
          again any time
          step one
            send a by mail

        scenario "repeat"
          lead ana with email_consent yes
          at 2024-10-26 09:00
          at 2024-10-30 09:00
        """,
        """
        sunday 2024-10-27 02:30 send a by mail
        """);

    [Fact]
    public void A_lead_without_a_zone_lives_by_the_workspaces_and_one_with_a_half_hour_by_its_own() => Check(
        """
        play early "Early"
          on question_asked
          step one
            wait until tuesday 09:00
            send a by mail

        scenario "half an hour"
          lead ana with email_consent yes, time_zone "Asia/Kolkata"
          at monday 09:00 question_asked
          expect send a within 24 hours
          at wednesday 09:00
        """,
        """
        tuesday 2024-01-02 09:00 send a by mail
        """);

    [Fact]
    public void A_relative_date_across_midnight_is_a_day_of_the_leads_calendar() => Check(
        """
        play renew "Renew"
          on 7 days before lead.renewal_date 23:30
          step one
            send a by mail

        scenario "renewal"
          lead ana with email_consent yes, renewal_date 2024-01-15
          at monday 09:00
          at 2024-01-09 09:00
        """,
        """
        monday 2024-01-08 23:30 send a by mail
        """);

    [Fact]
    public void What_works_by_the_clock_of_a_team_passes_over_weekend_and_holiday() => Check(
        """
        play late "Late"
          on question_asked
          step one
            task "Look" for rep within 2 working hours, otherwise notify sales
              when not done
                finish

        scenario "friday evening"
          lead ana with email_consent yes
          at 2024-01-05 16:59 question_asked
          at 2024-01-10 09:00
        """,
        """
        friday 2024-01-05 16:59 task "Look" for rep, due tuesday 2024-01-09 10:59
        tuesday 2024-01-09 10:59 notify sales
        tuesday 2024-01-09 10:59 cancel task "Look" for rep
        """);

    [Fact]
    public void A_date_whose_moment_was_outside_effective_is_not_brought_back_by_another_zone() => Check(
        """
        playbook dated "Dated"
          owner sales
          effective 2024-01-01 to 2024-01-10

        play due "Due"
          on 5 days after lead.renewal_date 09:00, or at once
          step one
            send a by mail

        scenario "past the last day"
          lead ana with email_consent yes
          at 2024-01-02 10:00 lead.renewal_date becomes 2023-12-20
          at 2024-01-09 09:00 lead.renewal_date becomes 2024-01-08
          at 2024-01-20 10:00 lead.time_zone becomes "America/New_York"
        """,
        """
        tuesday 2024-01-02 10:00 send a by mail
        """);

    [Fact]
    public void A_date_that_a_play_sets_to_its_very_moment_is_past() => Check(
        """
        play renew "Renew"
          on 4 days after lead.renewal_date
          step one
            notify rep
            wait 3 days
            set lead.renewal_date to 2024-01-05

        scenario "set at its moment"
          lead ana with email_consent yes
          at 2024-01-01 10:00 lead.renewal_date becomes 2024-01-02
          at 2024-01-20 09:00
        """,
        """
        saturday 2024-01-06 09:00 notify rep
        """);

    // A lead without a zone lives by the playbook's; Berlin is six hours ahead of New York.
    private const string American = """
        playbook us "US"
          owner sales
          time_zone "America/New_York"

        """;

    [Fact]
    public void A_condition_that_starts_a_play_reads_the_clock_of_its_playbook() => Check(
        American + """
            play due "Due"
              when lead.renewal_date in the last 1 day
              step one
                notify rep

            scenario "their midnight"
              lead ana with renewal_date 2024-01-03
              at 2024-01-01 09:00 page_viewed path "/"
              at 2024-01-05 09:00
            """,
        """
        wednesday 2024-01-03 00:00 notify rep
        """);

    [Fact]
    public void A_limit_of_points_counts_the_days_of_the_playbook_that_declares_the_score() => Check(
        American + """
            score warmth from 0 to 100
              +10 for page_viewed, at most 1 times per calendar day
              band cold below 15
              band warm from 15

            play warm "Warm"
              when warmth is warm
              step one
                notify rep

            scenario "their day"
              lead ana with vip no
              at 2024-01-02 17:00 page_viewed path "/"
              at 2024-01-02 19:00 page_viewed path "/"
              at 2024-01-03 00:30 page_viewed path "/"
            """,
        """
        wednesday 2024-01-03 00:30 notify rep
        """);
}
