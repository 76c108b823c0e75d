using Playbook.Compiler.Flow.Printing;
using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Flow;

/// <summary>Small workspaces, one for each group of constructs, and the sample whole.</summary>
public sealed class LoweringTests
{
    private const string Company = """
        # file: workspace.playbook
        workspace acme "Acme Controls"
          time_zone "Europe/Berlin"

        team sales "Sales"
          hours monday to friday 09:00 to 17:30

        team marketing "Marketing"
          hours monday to friday 09:00 to 17:00

        role sales_head "Head of sales"
          in sales

        lead
          budget money
          webinar_day date

        channel email "E-mail"
          medium email
          needs consent lead.email_consent
          at most 2 per 7 days
          at most 4 per calendar month
          hours monday to friday 08:00 to 18:00
          owner marketing

        content guide "Guide"
          kind guide
          gives "Help"
          link "https://example.com/guide"

        content story "Story"
          kind case_study
          gives "Proof"
          link "https://example.com/story"

        event seminar_joined from lead, engagement
          seminar text
          starts_at instant


        """;

    [Fact]
    public void The_sample_becomes_the_approved_graph()
    {
        var graph = Graphs.Of(Graphs.Sample);

        Snapshot.Match(FlowGraphText.Of(graph) + "\n" + FlowGraphText.OfLayout(graph), "sample");
    }

    [Fact]
    public void Branches_splits_and_routes_lead_on_with_what_follows_the_whole() => Match(
        "branches",
        """
          step one
            if lead.country is "DE" or "AT"
              set lead.stage to customer
            otherwise if lead.employees above 50 and not lead.role is known
              notify sales_head "A big one"
            otherwise
              send guide by email
            split tone
              30% short
                send guide by email
              70% long
                send story by email
                finish
            route by lead.country
              "DE" or "AT" to sales
              otherwise to marketing
            assign to sales in turn

        experiment tone "Short or long"
        """);

    [Fact]
    public void Places_wait_listen_ask_and_repeat() => Match(
        "places",
        """
          step one
            send each of guide, story by email, 5 days apart
            wait 3 days
            wait 4 working hours
            wait until monday 09:00
            wait until working hours of sales
            wait until 2 days before lead.webinar_day
            wait up to 2 days
              when link_clicked where content is guide
                continue with other
              when page_viewed where path starts with "/pricing" and lead.employees at least 10
                finish
              otherwise
                notify sales_head
          step two
            task "Look them up!" for sales_head as lead.need within 1 working day
            task "Call back" for sales within 2 days
              when done
                set lead.stage to customer
              when not done
                notify sales_head "Nobody called"
            choose "What next?" by sales_head within 1 day
              when again
                repeat one after 2 days, at most 3 times
              when enough
                finish
              otherwise
                finish
            get approval from sales_head for "A discount" within 4 working hours
              when rejected
                finish

        play other "Other"
          step only
            finish
        """,
        "\nlead\n  need text\n");

    [Fact]
    public void Triggers_exits_keys_and_schedules_are_told_apart() => Match(
        "triggers",
        """
          again after 30 days
          stop on unsubscribed
          stop when lead.stage is customer
          hold out 10%
          priority 5
          on page_viewed where path starts with "/pricing"
          on every 2 weeks on monday 09:00
          on every last friday 16:00
          on every calendar month
          on 2027-01-15 10:00
          on 7 days before lead.webinar_day 08:30, or at once
          when at least 3 page_viewed in the last 7 days and no activity for 14 days
          when (interest above 10 or at most 1 link_clicked in the last 30 days) and lead.budget from 10 EUR to 20 EUR

          step one
            finish

        play keyed "Keyed"
          on seminar_joined as seminar per seminar, at most 3 at once
          step one
            wait until 1 day before seminar.starts_at
            if no page_viewed since enrolling
              continue with later

        play later "Later"
          on page_viewed
          again any time
          step one
            notify sales_head

        signal busy "Busy"
          all of within 2 days
            page_viewed
            link_clicked

        signal keen "Keen"
          at least 3 page_viewed in the last 7 days

        score interest from 0 to 50
          +5 for page_viewed where path starts with "/blog", at most 3 times per calendar day
          +9 for busy, once per 7 days
          -4 for unsubscribed
          loses 2 every 7 days without activity
          band low below 20
          band high from 20

        score fit from 0 to 20
          +10 if lead.employees above 100
          +5 if lead.country is "DE"
          band poor below 10
          band good from 10
        """);

    private static void Match(string name, string play, string lead = "")
    {
        var graph = Graphs.Of(Company + lead
            + "# file: test.playbook\nplaybook test \"Test\"\n  owner marketing\n"
            + "  effective 2026-12-01 to 2027-06-30\n\n"
            + "play main \"Main\"\n" + play + "\n");

        Snapshot.Match(FlowGraphText.Of(graph) + "\n" + FlowGraphText.OfLayout(graph), name);
    }
}
