using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// The clock of a task for which no play waits.
public sealed partial class RegressionPack
{
    private const string Clocked = """
        play look "Look"
          on question_asked
          again any time
          stop on unsubscribed
          step one
            task "Look at it" for rep within 4 working hours, otherwise notify sales
            send a by mail

        """;

    private const string ClockedTwice = """
        play help "Help"
          on question_asked
          step one
            notify rep
            task "Look at it" for rep within 2 days, otherwise notify sales

        """;

    [Fact]
    public void Who_is_named_is_told_once_of_a_task_that_is_not_done_although_its_play_is_over() => Check(
        Clocked + """
            scenario "late"
              lead ana with email_consent yes
              at monday 16:00 question_asked
              at friday 09:00
              at friday 10:00 task_done
            """,
        """
        monday 2024-01-01 16:00 task "Look at it" for rep, due tuesday 2024-01-02 12:00
        monday 2024-01-01 16:00 send a by mail
        tuesday 2024-01-02 12:00 notify sales
        """);

    [Fact]
    public void Nobody_is_told_of_a_task_that_is_done_in_time() => Check(
        Clocked + """
            scenario "done"
              lead ana with email_consent yes
              at monday 16:00 question_asked
              at tuesday 11:59 task_done
              at friday 09:00
            """,
        """
        monday 2024-01-01 16:00 task "Look at it" for rep, due tuesday 2024-01-02 12:00
        monday 2024-01-01 16:00 send a by mail
        """);

    [Fact]
    public void Nobody_is_told_of_a_task_that_is_withdrawn() => Check(
        Clocked.Replace("    send a by mail", "    wait 9 days") + """
            scenario "stopped"
              lead ana with email_consent yes
              at monday 16:00 question_asked
              at tuesday 11:59 unsubscribed
              at friday 09:00
            """,
        """
        monday 2024-01-01 16:00 task "Look at it" for rep, due tuesday 2024-01-02 12:00
        tuesday 2024-01-02 11:59 cancel task "Look at it" for rep
        """);

    [Fact]
    public void Nobody_is_told_where_the_play_stops_at_the_very_instant() => Check(
        """
        play look "Look"
          on question_asked
          stop when no page_viewed for 2 days
          step one
            task "Look at it" for rep within 2 days, otherwise notify sales
            wait 9 days

        scenario "stopped"
          lead ana with email_consent yes
          at monday 16:00 question_asked
          at friday 09:00
        """,
        """
        monday 2024-01-01 16:00 task "Look at it" for rep, due wednesday 2024-01-03 16:00
        wednesday 2024-01-03 16:00 cancel task "Look at it" for rep
        """);

    [Fact]
    public void Each_task_of_a_team_has_a_clock_of_its_own() => Check(
        """
        play weekly "Weekly"
          for team sales
          on every monday 09:00
          step one
            task "Read" for rep within 8 working days, otherwise notify sales

        scenario "weekly"
          team sales
          at 2024-01-01 08:00
          at 2024-01-10 09:00 task_done
          at 2024-02-01 09:00
        """,
        """
        monday 2024-01-01 09:00 task "Read" for rep, due friday 2024-01-12 17:00
        monday 2024-01-08 09:00 task "Read" for rep, due thursday 2024-01-18 17:00
        monday 2024-01-15 09:00 task "Read" for rep, due thursday 2024-01-25 17:00
        thursday 2024-01-18 17:00 notify sales
        monday 2024-01-22 09:00 task "Read" for rep, due thursday 2024-02-01 17:00
        thursday 2024-01-25 17:00 notify sales
        monday 2024-01-29 09:00 task "Read" for rep, due thursday 2024-02-08 17:00
        """);

    [Fact]
    public void Each_of_two_tasks_of_one_instant_is_told_of()
    {
        var told = JoinedIn(
            Clocked + Clocked.Replace("play look \"Look\"", "play again \"Again\""),
            leads => leads.At("01-01T09:00", "ana", "question_asked").At("01-01T09:00", "ana", "question_asked")
                .Until("01-09T00:00", "ana"));
        told.Where(line => line.Contains(" Notify ", StringComparison.Ordinal)).ShouldBe(
        [
            "01-01T13:00 ana Notify task_look_at_it ana/1",
            "01-01T13:00 ana Notify task_look_at_it ana/1",
        ]);
    }

    [Fact]
    public void A_task_of_an_absorbed_lead_is_told_of_under_its_id() => Joined(
        Clocked,
        leads => leads.At("01-01T09:00", "bea", "question_asked").At("01-01T09:00", "ana", "question_asked", Yes)
            .Merge("01-01T10:00", "ana", "bea").Until("01-09T00:00", "bea"),
        """
        01-01T09:00 bea Task task_look_at_it bea/1
        01-01T09:00 bea Skip send_a Consent bea/1
        01-01T09:00 ana Task task_look_at_it ana/1
        01-01T09:00 ana Send send_a ana/1
        01-01T13:00 bea Notify task_look_at_it bea/1
        01-01T13:00 bea Notify task_look_at_it ana/1
        """);

    [Fact]
    public void Only_the_last_sixteen_tasks_of_a_lead_are_told_of() => JoinedIn(
        Clocked,
        leads =>
        {
            for (var minute = 10; minute < 28; minute++)
                leads.At($"01-01T09:{minute}", "ana", "question_asked");
            return leads.Until("01-09T00:00", "ana");
        }).Count(line => line.Contains(" Notify ", StringComparison.Ordinal)).ShouldBe(16);

    [Fact]
    public void The_clock_of_a_task_runs_on_when_the_text_is_edited_around_it()
    {
        var lead = new EditedPlaybook(Company + ClockedTwice).At("2024-01-01T09:00", "question_asked")
            .Edit(Company + ClockedTwice.Replace("notify rep\n", "wait 1 day\n    send a by mail\n"))
            .Until("2024-01-20T09:00");
        lead.Effects.ShouldBe("""
            2024-01-01T09:00 Notify notify_rep
            2024-01-01T09:00 Task task_look_at_it
            2024-01-03T09:00 Notify task_look_at_it

            """);
    }

    [Fact]
    public void The_clock_of_a_task_runs_on_in_a_newer_version_that_has_its_statement() =>
        Asked(First + "\n" + ClockedTwice).Edit(Company + Second + "\n" + ClockedTwice)
            .Until("2024-01-20T09:00").Effects.ShouldEndWith("2024-01-03T09:00 Notify task_look_at_it\n");

    [Theory]
    [InlineData("task \"Look at it\" for rep within 2 days, otherwise notify sales", "send a by mail")]
    [InlineData(", otherwise notify sales", "")]
    public void Nobody_is_told_where_the_text_says_so_no_more(string before, string after) =>
        new EditedPlaybook(Company + ClockedTwice).At("2024-01-01T09:00", "question_asked")
            .Edit(Company + ClockedTwice.Replace(before, after)).Until("2024-01-20T09:00")
            .Effects.ShouldEndWith("2024-01-01T09:00 Task task_look_at_it\n");

    // Its state says nothing of such an instant, and what was promised when the task was given counts.
    [Fact]
    public void A_task_that_was_given_without_somebody_to_tell_has_no_clock_afterwards()
    {
        const string Other = """
            play other "Other"
              on form_submitted
              step one
                task "Write" for rep within 1 day, otherwise notify sales

            """;
        foreach (var old in new[] { "", Other })
        {
            var text = Company + ClockedTwice.Replace(", otherwise notify sales", "") + old;
            new EditedPlaybook(text).At("2024-01-01T09:00", "question_asked")
                .Edit(Company + ClockedTwice + old).Until("2024-01-20T09:00")
                .Effects.ShouldEndWith("2024-01-01T09:00 Task task_look_at_it\n");
        }
    }

    private static string[] JoinedIn(string playbook, Func<JoinedLeads, JoinedLeads> happens) =>
        happens(new JoinedLeads(Company + playbook)).Story.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
