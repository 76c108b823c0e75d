using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class AskBeforeValueTests
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


        """;

    [Fact]
    public void An_offer_that_comes_first_asks_before_it_gives() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            {|PB4002:send visit by email|}

        """,
        "PB4002");

    [Fact]
    public void Also_where_the_gift_is_in_another_branch_or_behind_the_ask_in_a_list() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            if lead.country is "DE"
              send hello by email
            continue with two

        play two "Two"
          step s
            {|PB4002:send tour by email|}
              counts as ask

        play three "Three"
          on question_asked

          step s
            {|PB4002:send each of visit, hello by email, 3 days apart|}

        """,
        "PB4002");

    [Fact]
    public void Behind_a_gift_on_every_way_it_is_fine() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            if lead.country is "DE"
              send hello by email
            otherwise
              send each of tour, visit by email, 3 days apart
            continue with two

        play two "Two"
          step s
            send visit by email

        """,
        "PB4002");

    [Fact]
    public void A_promise_is_kept_by_the_engine_and_customers_have_got_something() => Check.Diagnostics(
        Company + """
        segment customers "Customers"
          lead.stage is customer

        play one "One"
          on form_submitted
          promises 1 value before ask

          step s
            send visit by email

        play two "Two"
          for customers
          on form_submitted

          step s
            send visit by email

        """,
        "PB4002");
}
