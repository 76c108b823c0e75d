using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CannotFinishTests
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
    public void Two_plays_that_only_hand_over_to_each_other_have_no_way_out() => Check.Diagnostics(
        Company + """
        play {|PB3007:spring|} "Spring"
          on form_submitted

          step one
            wait 30 days
            continue with autumn

        play autumn "Autumn"
          step two
            wait 30 days
            continue with spring

        """,
        "PB3007");

    [Fact]
    public void Nor_have_three_whatever_they_split_and_choose() => Check.Diagnostics(
        Company + """
        experiment halves "Halves"
          measure meeting_booked

        play {|PB3007:one|} "One"
          on every monday 09:00

          step s
            split halves
              50% a
                continue with two
              50% b
                continue with three

        play two "Two"
          step s
            wait 1 week
            continue with three

        play three "Three"
          step s
            choose "Which?" by lead within 5 days
              when left
                continue with two
              otherwise
                continue with one

        """,
        "PB3007");

    [Fact]
    public void A_line_that_stops_one_of_them_is_a_way_out() => Check.Diagnostics(
        Company + """
        play spring "Spring"
          on form_submitted
          stop on meeting_booked

          step one
            wait 30 days
            continue with autumn

        play autumn "Autumn"
          step two
            wait 30 days
            continue with spring

        """,
        "PB3007");

    [Fact]
    public void So_is_a_branch_that_ends() => Check.Diagnostics(
        Company + """
        play spring "Spring"
          on form_submitted

          step one
            wait 30 days
            continue with autumn

        play autumn "Autumn"
          step two
            wait 30 days
            if lead.country is "DE"
              continue with spring

        """,
        "PB3007");
}
