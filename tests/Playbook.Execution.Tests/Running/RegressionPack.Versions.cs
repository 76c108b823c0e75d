using Playbook.Execution.Scenarios;
using Playbook.Execution.Tests.Emit;
using Playbook.Runtime.Storage;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// `version`, `retired on`, `move leads from version`: playbooks that are replaced while people are inside.
public sealed partial class RegressionPack
{
    private const string Plays = """

        play guide "Guide"
          on question_asked
          step first
            send a by mail
            wait 2 days
            send b by mail
          step second
            wait 2 days
            send c by mail

        """;

    private const string First = """
        playbook help "Help"
          owner sales
          version 1

        """;

    private const string Second = """
        playbook help "Help"
          owner sales
          version 2

        """;

    private const string Retired = """

        # file: old.playbook
        playbook help "Help"
          owner sales
          version 1 retired on 2024-01-03

        """;

    [Fact]
    public void Whose_version_is_absent_stands_still_and_goes_on_when_it_is_back()
    {
        var lead = Asked(First + Plays).Until("2024-01-02T09:00").Edit(Company + Second + Plays);
        lead.Standing.ShouldBe(["help 1: guide at first, wait, 1"]);
        lead.Until("2024-01-05T09:00").Edit(Company + Second + Plays);
        lead.Standing.ShouldBe(["help 1: guide at first, wait, 1"]);
        lead.Edit(Company + Second + Plays + Retired + Plays).Until("2024-01-20T09:00");
        lead.Standing.ShouldBeEmpty();
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Send send_a
            2024-01-05T09:00 Send send_b
            2024-01-07T09:00 Send send_c

            """);
    }

    [Fact]
    public void A_version_that_is_retired_keeps_its_people_and_they_finish_there()
    {
        var lead = Asked(First + Plays).Until("2024-01-02T09:00")
            .Edit(Company + Second + Plays.Replace("send b", "send c") + Retired + Plays)
            .At("2024-01-04T09:00", "question_asked").Until("2024-01-20T09:00");
        lead.Standing.ShouldBeEmpty();
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Send send_a
            2024-01-03T09:00 Send send_b
            2024-01-04T09:00 Skip guide AlreadyInside
            2024-01-05T09:00 Send send_c

            """);
    }

    [Fact]
    public void A_line_leads_to_the_same_statement_of_the_new_step_and_the_time_that_runs_runs_on() => Moved(
        """
          move leads from version 1
            first to opening

        play guide "Guide"
          on question_asked
          step welcome
            notify rep
          step opening
            send a by mail
            wait 5 days
            send c by mail

        """,
        [],
        """
        2024-01-01T09:00 Send send_a
        2024-01-03T09:00 Send send_c
        """);

    [Fact]
    public void Who_stands_in_a_step_without_a_line_stands_still() => Moved(
        """
          move leads from version 1
            second to first

        play guide "Guide"
          on question_asked
          step first
            wait 2 days
            send b by mail

        """,
        ["help 1: guide at first, wait, 1"],
        """
        2024-01-01T09:00 Send send_a
        """);

    [Fact]
    public void Who_has_done_a_part_of_a_step_that_has_no_such_statement_any_more_stands_still() => Moved(
        """
          move leads from version 1
            first to first

        play guide "Guide"
          on question_asked
          step first
            send a by mail
            send b by mail

        """,
        ["help 1: guide at first, wait, 1"],
        """
        2024-01-01T09:00 Send send_a
        """);

    [Fact]
    public void A_line_may_lead_into_another_play() => Moved(
        """
          move leads from version 1
            guide.first to tour.opening

        play tour "Tour"
          on form_submitted
          step opening
            wait 7 days
            send c by mail

        """,
        [],
        """
        2024-01-01T09:00 Send send_a
        2024-01-03T09:00 Send send_c
        """);

    [Fact]
    public void Who_has_done_nothing_of_the_old_step_begins_the_new_one_when_its_time_is_up()
    {
        var lead = Asked(First + Plays).Until("2024-01-04T09:00").Edit(Company + Second + """
              move leads from version 1
                second to last

            play guide "Guide"
              on question_asked
              step last
                notify rep "Soon"
                send c by mail

            """).Until("2024-01-20T09:00");
        lead.Standing.ShouldBeEmpty();
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Send send_a
            2024-01-03T09:00 Send send_b
            2024-01-05T09:00 Notify notify_rep
            2024-01-05T09:00 Send send_c

            """);
    }

    [Fact]
    public void A_message_that_is_held_is_not_sent_and_the_new_step_begins()
    {
        const string Office = """

            channel office "Office"
              medium email
              hours tuesday 08:00 to 18:00

            """;
        var lead = Asked(First + Office + """
            play letter "Letter"
              on question_asked
              step old
                send a by office

            """).Edit(Company + Second + """
              move leads from version 1
                letter.old to news.fresh

            """ + Office + """
            play news "News"
              on form_submitted
              step fresh
                send b by office

            """).Until("2024-01-20T09:00");
        lead.Effects.ShouldBe("2024-01-02T07:00 Send send_b\n");
    }

    private const string Asking = """

        play guide "Guide"
          on question_asked
          step first
            task "Look" for rep within 5 days
              when done
                send a by mail

        """;

    [Fact]
    public void Who_waits_for_an_answer_moves_only_where_the_answer_finds_it()
    {
        var renamed = Asked(First + Asking).Edit(Company + Second + """
              move leads from version 1
                first to opening

            """ + Asking.Replace("step first", "step opening"));
        renamed.Standing.ShouldBe(["help 1: guide at first, task_look, 1"]);
        var kept = Asked(First + Asking).Edit(Company + Second + """
              move leads from version 1
                first to first

            """ + Asking.Replace("send a", "send b"))
            .Answer("2024-01-02T09:00", "task_done", "help/guide/first/task_look/ana/1/1/1");
        kept.Effects.ShouldBe("""
            2024-01-01T09:00 Task task_look
            2024-01-02T09:00 Send send_b

            """);
    }

    [Fact]
    public void What_is_known_of_a_lead_is_known_to_the_new_version()
    {
        const string Score = """

            score warmth from 0 to 100
              +30 for question_asked
              band cold below 20
              band warm from 20

            """;
        var lead = Asked(First + Score + Plays).Until("2024-01-20T09:00").Edit(Company + Second + Score + """
            play thanks "Thanks"
              on form_submitted
              step one
                if warmth is warm
                  notify rep

            """).At("2024-01-21T09:00", "form_submitted");
        lead.Effects.ShouldEndWith("2024-01-21T09:00 Notify notify_rep\n");
    }

    private const string Both = Second + """
          effective 2024-01-03
          move leads from version 1
            first to opening

        play guide "Guide"
          on question_asked
          step opening
            send a by mail
            wait 9 days
            send c by mail

        scenario "who is inside on the day goes on in the new version"
          lead ana with email_consent yes
          at 2024-01-02 10:00 question_asked
          at 2024-01-02 23:59
          expect lead in guide at first
          at 2024-01-03 00:00
          expect lead in guide at opening
          at 2024-01-20 09:00
        """ + Retired + Plays;

    [Fact]
    public void With_both_versions_there_people_move_on_the_day_on_which_theirs_is_retired() => Check(
        Both.Replace("expect lead in guide at first", "").Replace("expect lead in guide at opening", ""),
        """
        tuesday 2024-01-02 10:00 send a by mail
        thursday 2024-01-04 10:00 send c by mail
        """);

    [Fact]
    public void The_newer_version_starts_where_both_could_whatever_their_files_are_called() => Check(
        Second + Plays.Replace("send a", "send b") + """
            scenario "both"
              lead ana with email_consent yes
              at 2024-01-01 10:00 question_asked
            """ + Retired.Replace("old.playbook", "a.playbook") + Plays,
        """
        monday 2024-01-01 10:00 guide skipped because same-instant
        monday 2024-01-01 10:00 send b by mail
        """);

    [Fact]
    public void Value_that_an_earlier_version_gave_counts_before_an_ask() => Check(
        Second + """
              effective 2024-01-03
              promises 1 value before ask

            play ask "Ask"
              on form_submitted
              step one
                call by sales within 1 day

            scenario "value first"
              lead ana with email_consent yes, call_consent yes
              at 2024-01-02 10:00 question_asked
              at 2024-01-04 10:00 form_submitted
            """ + Retired + """

            play gift "Gift"
              on question_asked
              step one
                send a by mail
                  counts as value

            """,
        """
        tuesday 2024-01-02 10:00 send a by mail
        thursday 2024-01-04 10:00 call by sales, due friday 2024-01-05 10:00
        """);

    [Fact]
    public void Emitted_code_moves_them_as_the_runner_does()
    {
        var text = Company + Both.Replace("expect lead in guide at first", "")
            .Replace("expect lead in guide at opening", "");
        using var workspace = EmittedWorkspace.Of(text, ignoresFindings: true);
        var scenario = workspace.Bound.Scenarios.ShouldHaveSingleItem();
        var runner = FlowScenarios.RunnerOf(workspace.Graph, workspace.Bound).Run(scenario);
        var emitted = EmittedScenarios.RunnerOf(workspace.Graph, workspace.Bound, workspace.Loaded).Run(scenario);
        var moves = emitted.Timeline.Select(entry => $"{entry.LocalTime} {entry.Text}").ToList();
        moves.ShouldBe(runner.Timeline.Select(entry => $"{entry.LocalTime} {entry.Text}"));
        moves.ShouldContain("wednesday 2024-01-03 00:00 guide goes on from guide of version 1, at step opening");
    }

    [Fact]
    public void States_of_a_newer_format_are_refused_with_what_to_do()
    {
        using var stream = new MemoryStream();
        var tables = new EditedPlaybook(Company + First + Plays).Tables;
        using (var writer = new StateWriter(stream, tables))
        {
        }

        var bytes = stream.ToArray();
        bytes[4]++;
        Should.Throw<StateFormatException>(() => new StateReader(new MemoryStream(bytes), tables))
            .Message.ShouldContain("newer version. Read them with that version.");
    }

    private static EditedPlaybook Asked(string text) => new EditedPlaybook(Company + text)
        .At("2024-01-01T08:00", "lead_changed", Consent).At("2024-01-01T09:00", "question_asked");

    private static void Moved(string second, string[] standing, string effects)
    {
        var lead = Asked(First + Plays).Until("2024-01-02T09:00").Edit(Company + Second.TrimEnd('\n') + "\n" + second)
            .Until("2024-01-20T09:00");
        lead.Standing.ShouldBe(standing);
        lead.Effects.ShouldBe(effects + "\n");
    }
}
