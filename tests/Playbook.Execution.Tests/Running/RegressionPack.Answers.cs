using Playbook.Execution.Running;
using Playbook.Execution.Simulation;
using Playbook.Execution.Tests.Simulation;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// What people and providers answer, and what comes of it.
public sealed partial class RegressionPack
{
    private const string Recycling = """
        team marketing "Marketing"
          hours monday to friday 09:00 to 17:00

        score warmth from 0 to 50
          +30 for question_asked
          loses 10 every 1 day without activity
          band cold below 30
          band warm from 30

        handoff ready "Ready"
          from marketing to sales
          accept within 4 working hours, otherwise notify sales
          reject too_early "Not ready yet" then nurture after 1 day

        play qualify "Qualify"
          when warmth is warm
          again any time
          step one
            hand off as ready

        play nurture "Nurture"
          step one
            score warmth -15
            send a by mail


        """;

    [Fact]
    public void Who_is_rejected_comes_back_by_the_route_and_may_qualify_as_often_as_it_happens() => Check(
        Recycling + """
        scenario "three times"
          lead ana with email_consent yes
          at 2024-01-01 09:00 question_asked
          at 2024-01-01 10:00 handoff_rejected reason too_early
          at 2024-01-02 12:00 question_asked
          at 2024-01-02 13:00 handoff_rejected reason too_early
          at 2024-01-03 14:00 question_asked
          at 2024-01-03 15:00 handoff_rejected reason too_early
          at 2024-01-05 09:00
        """,
        """
        monday 2024-01-01 09:00 hand off as ready, due monday 2024-01-01 13:00
        tuesday 2024-01-02 10:00 send a by mail
        tuesday 2024-01-02 12:00 hand off as ready, due tuesday 2024-01-02 16:00
        wednesday 2024-01-03 13:00 send a by mail
        wednesday 2024-01-03 14:00 hand off as ready, due thursday 2024-01-04 10:00
        thursday 2024-01-04 15:00 send a by mail
        """);

    [Fact]
    public void The_ledger_sums_after_points_decay_clamps_a_statement_and_a_way_back()
    {
        using var check = new SimulationCheck();
        var graph = TestWorkspace.Of(Company + Recycling).Graph;
        var program = new FlowProgram(graph, TablesBuilder.Build(graph, location => location.Path));
        var log = check.Write("log.ndjson", """
            {"id":"1","lead":"ana","at":"2024-01-01T08:00:00Z","event":"question_asked"}
            {"id":"2","lead":"ana","at":"2024-01-01T08:30:00Z","event":"question_asked"}
            {"id":"3","lead":"ana","at":"2024-01-01T09:00:00Z","event":"handoff_rejected","reason":"too_early"}
            {"id":"4","lead":"ana","at":"2024-01-02T12:00:00Z","event":"question_asked"}
            {"id":"5","lead":"ana","at":"2024-01-08T12:00:00Z","event":"email_opened"}
            """);
        var story = new StoryTeller<FlowProgram>(graph, program, check.Settings(log)).Tell("ana").ShouldNotBeNull();
        var sum = 0L;
        foreach (var line in story.Ledger)
        {
            sum += line.Change;
            line.Points.ShouldBe(sum);
        }

        // Twice 30, clamped; a day; the way back; 30, clamped; three days until it is warm no more; the rest.
        story.Ledger.Select(line => line.Change).ShouldBe([30, 20, -10, -15, 25, -30, -20]);
    }

    [Fact]
    public void A_click_without_an_open_counts_and_opens_count_for_nothing() => Check(
        """
        score warmth from 0 to 100
          +10 for link_clicked
          band cold below 10
          band warm from 10

        play warm "Warm"
          when warmth is warm
          step one
            send a by mail

        scenario "click"
          lead ana with email_consent yes
          at monday 09:00 email_opened
          at monday 09:30 email_opened
          at monday 10:00 link_clicked
        """,
        """
        monday 2024-01-01 10:00 send a by mail
        """);

    [Fact]
    public void After_a_bounce_that_takes_consent_away_nothing_is_tried_again() => Check(
        """
        event bounced_for_good "Bounced" from system, refusal
          sets lead.email_consent to no

        play shelf "Shelf"
          on question_asked
          step one
            send a by mail
            repeat one after 1 day, at most 3 times

        scenario "bounce"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          at monday 09:01 bounced_for_good
          at friday 09:00
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        tuesday 2024-01-02 09:00 send a by mail skipped because consent
        wednesday 2024-01-03 09:00 send a by mail skipped because consent
        thursday 2024-01-04 09:00 send a by mail skipped because consent
        """);

    [Fact]
    public void Of_branches_that_overlap_the_first_that_holds_is_taken() => Check(
        """
        play branch "Branch"
          on question_asked
          step one
            if lead.employees above 10
              send a by mail
            otherwise if lead.employees above 100
              send b by mail
            otherwise
              send c by mail

        scenario "overlap"
          lead ana with email_consent yes, employees 500
          at monday 09:00 question_asked
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        """);

    [Fact]
    public void A_restart_without_delay_is_one_start_an_instant() => Check(
        """
        play restart "Restart"
          on link_clicked
          when lead.stage is trial
          again any time
          step one
            set lead.stage to customer
            send a by mail
            set lead.stage to trial

        scenario "restart"
          lead ana with email_consent yes
          at monday 09:00 link_clicked
          at monday 09:01
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        monday 2024-01-01 09:00 restart skipped because same-instant
        """);
}
