using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// `move leads from version` where both versions are in the workspace: when people move, and what they take along.
public sealed partial class RegressionPack
{
    [Fact]
    public void Who_is_to_begin_a_step_of_the_newer_version_waits_until_the_old_wait_is_up() => Check(
        Second + """
              effective 2024-01-03
              move leads from version 1
                first to fresh

            play guide "Guide"
              on question_asked
              step fresh
                send b by mail

            scenario "begins"
              lead ana with email_consent yes
              at 2024-01-02 10:00 question_asked
              at 2024-01-20 09:00
            """ + Retired + """

            play guide "Guide"
              on question_asked
              step first
                wait 5 days
                send a by mail

            """,
        """
        sunday 2024-01-07 10:00 send b by mail
        """);

    // On the day itself the lead is inside the play into which it would move.
    [Fact]
    public void Who_has_no_room_on_the_day_moves_as_soon_as_there_is_room() => Check(
        Second + """
              effective 2024-01-01
              move leads from version 1
                guide.first to tour.opening

            play tour "Tour"
              on form_submitted
              step opening
                wait 4 days
                send b by mail

            scenario "room"
              lead ana with email_consent yes
              at 2024-01-01 10:00 form_submitted
              at 2024-01-02 10:00 question_asked
              at 2024-01-20 09:00
            """ + Retired + """

            play guide "Guide"
              on question_asked
              step first
                wait 9 days
                send a by mail

            """,
        """
        friday 2024-01-05 10:00 send b by mail
        thursday 2024-01-11 10:00 send b by mail
        """);

    [Fact]
    public void A_stop_condition_that_holds_ends_who_has_moved_into_its_play() => Check(
        Second + """
              effective 2024-01-03
              move leads from version 1
                first to first

            play guide "Guide"
              on question_asked
              stop when lead.stage is customer
              step first
                wait 5 days
                send a by mail

            scenario "stops"
              lead ana with email_consent yes, stage customer
              at 2024-01-02 10:00 question_asked
              at 2024-01-02 11:00
              at 2024-01-20 09:00
            """ + Retired + """

            play guide "Guide"
              on question_asked
              step first
                send c by mail
                wait 5 days
                send b by mail

            """,
        """
        tuesday 2024-01-02 10:00 send c by mail
        """);

    [Fact]
    public void Who_goes_on_in_another_play_has_been_in_the_one_that_is_left() => Check(
        Second + """
              effective 2024-01-03
              move leads from version 1
                guide.first to tour.opening

            play guide "Guide"
              on question_asked
              step first
                send c by mail

            play tour "Tour"
              on form_submitted
              step opening
                wait 2 days
                send b by mail

            scenario "once is once"
              lead ana with email_consent yes
              at 2024-01-02 10:00 question_asked
              at 2024-01-05 10:00 question_asked
            """ + Retired + """

            play guide "Guide"
              on question_asked
              step first
                wait 2 days
                send a by mail

            """,
        """
        thursday 2024-01-04 10:00 send b by mail
        friday 2024-01-05 10:00 guide skipped because once
        """);

    [Fact]
    public void Who_was_in_a_version_that_is_absent_now_has_been_in_the_play()
    {
        const string Short = """

            play guide "Guide"
              on question_asked
              step first
                send a by mail

            """;
        var lead = Asked(First + Short).Edit(Company + Second + Short.Replace("send a", "send b"))
            .At("2024-01-05T09:00", "question_asked");
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Send send_a
            2024-01-05T09:00 Skip guide Once

            """);
    }

    [Fact]
    public void Who_stands_still_in_a_version_that_is_absent_does_not_begin_the_play_anew()
    {
        var lead = Asked(First + Plays).Edit(Company + Second + Plays).At("2024-01-02T09:00", "question_asked");
        lead.Standing.ShouldBe(["help 1: guide at first, wait, 1"]);
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Send send_a
            2024-01-02T09:00 Skip guide Once

            """);
    }

    // The task is still given there, but nobody waits for it: it is no place to stand at.
    [Fact]
    public void Who_waits_for_what_the_newer_version_does_not_wait_for_stands_still()
    {
        var lead = Asked(First + Asking).Edit(Company + Second + """
              move leads from version 1
                first to first

            play guide "Guide"
              on question_asked
              step first
                task "Look" for rep within 5 days
                send b by mail

            """).Until("2024-01-20T09:00");
        lead.Standing.ShouldBe(["help 1: guide at first, task_look, 1"]);
    }

    // The older version did not count how often the step was entered: once.
    [Fact]
    public void Entries_of_a_step_that_were_not_counted_count_in_a_version_that_repeats_it()
    {
        const string Repeats = """

            play guide "Guide"
              on question_asked
              step first
                wait 2 days
                notify rep
                repeat first after 1 day, at most 2 times

            """;
        var lead = Asked(First + Repeats.Replace("    repeat first after 1 day, at most 2 times\n", ""))
            .Edit(Company + Second + """
              move leads from version 1
                first to first

            """ + Repeats).Until("2024-01-30T09:00");
        var anew = Asked(First + Repeats).Until("2024-01-30T09:00");
        lead.Effects.ShouldBe(anew.Effects);
    }

    // Two versions may say where people of a third go on: the newest says it for the steps that it names.
    [Fact]
    public void The_newest_version_that_names_a_step_says_where_its_people_go_on()
    {
        const string Version = """

            # file: two.playbook
            playbook help "Help"
              owner sales
              version 2 retired on 2024-02-01
              move leads from version 1
                first to first
                second to first

            play guide "Guide"
              on question_asked
              step first
                wait 1 day
                send b by mail

            """;
        var lead = Asked(First + Plays).Edit(Company + Second.Replace("version 2", "version 3") + """
              move leads from version 1
                first to opening

            play guide "Guide"
              on question_asked
              step opening
                wait 1 day
                send c by mail

            """ + Version).Until("2024-01-20T09:00");
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Send send_a
            2024-01-03T09:00 Send send_c

            """);
    }
}
