using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class UnreachableBranchRuleTests
{
    [Fact]
    public void A_branch_that_asks_for_more_than_an_earlier_one_never_runs() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step sort
                if lead.country is "DE"
                  notify sales "Germany"
                {|PB3006:otherwise if lead.country is "DE" and lead.employees above 500|}
                  notify sales "A large one in Germany"
            """,
            "PB3006");

    [Fact]
    public void One_half_of_an_earlier_or_is_taken_by_it() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step sort
                if lead.employees above 500 or lead.stage is customer
                  notify sales "One that counts"
                otherwise if lead.country is "DE"
                  notify sales "Germany"
                {|PB3006:otherwise if lead.stage is customer|}
                  notify sales "A customer"
            """,
            "PB3006");

    [Fact]
    public void The_narrower_branch_may_stand_first() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step sort
                if lead.country is "DE" and lead.employees above 500
                  notify sales "A large one in Germany"
                otherwise if lead.country is "DE"
                  notify sales "Germany"
            """,
            "PB3006");

    [Fact]
    public void Two_choices_behind_each_other_may_ask_the_same() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            team marketing "Marketing"

            play ring "Ring"
              on question_asked

              step sort
                if lead.country is "DE"
                  notify sales "Germany"
                if lead.country is "DE"
                  notify marketing "Germany"
            """,
            "PB3006");

    [Fact]
    public void A_choice_behind_one_that_ends_the_play_asks_in_vain() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step sort
                if lead.country is "DE"
                  finish
                {|PB3006:if lead.country is "DE" and lead.employees above 500|}
                  notify sales "A large one in Germany"
            """,
            "PB3006");
}
