using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class TimeToHandoffTests
{
    private const string Company = """
        team sales "Sales"

        role head "Head of sales"
          in sales

        channel email "E-mail"
          medium email
          needs consent lead.email_consent

        content hello "Hello"
          kind letter
          gives "A welcome"

        content tour "Tour"
          kind film
          gives "A walk"

        content visit "Visit"
          kind offer
          asks for "An hour"

        handoff ready "Ready"
          from sales to sales
          gives sales "Their question"
          accept within 4 hours, otherwise notify head
          reject no_time "No time" then finish


        """;

    [Fact]
    public void A_wait_longer_than_the_promise_cant_keep_it() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted
          {|PB3022:promises hand off within 2 days|}

          step s
            wait 3 days
            hand off as ready

        """,
        "PB3022");

    [Fact]
    public void Nor_can_a_play_without_a_hand_off_or_with_two_waits_on_each_way() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted
          {|PB3022:promises hand off within 2 days|}

          step s
            send hello by email

        play two "Two"
          on form_submitted
          {|PB3022:promises hand off within 3 days|}

          step s
            wait 2 days
            if lead.country is "DE"
              wait 2 days
            otherwise
              wait 4 days
            continue with three

        play three "Three"
          step s
            hand off as ready

        """,
        "PB3022");

    [Fact]
    public void One_quick_way_keeps_it() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted
          promises hand off within 2 days

          step s
            wait up to 5 days
              when link_clicked
                hand off as ready
            wait 9 days
            hand off as ready

        """,
        "PB3022");

    [Fact]
    public void Working_days_leave_room_for_a_weekend() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted
          promises hand off within 1 working day

          step s
            wait 3 days
            hand off as ready

        """,
        "PB3022");
}
