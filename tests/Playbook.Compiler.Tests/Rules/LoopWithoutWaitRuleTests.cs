using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class LoopWithoutWaitRuleTests
{
    [Fact]
    public void Two_plays_that_continue_with_each_other_start_each_other_forever() =>
        Check.Diagnostics(
            """
            play first "First"
              on form_submitted

              step go
                continue with second

            play second "Second"
              on question_asked

              step back
                {|PB3001:continue with first|}
            """,
            "PB3001");

    [Fact]
    public void A_play_that_sets_what_it_waits_for_starts_itself() =>
        Check.Diagnostics(
            """
            play mark "Mark"
              again any time
              when lead.stage is customer

              step write
                {|PB3001:set lead.stage to customer|}
            """,
            "PB3001");

    [Fact]
    public void A_wait_on_the_way_back_breaks_the_loop() =>
        Check.Diagnostics(
            """
            play first "First"
              on form_submitted

              step go
                continue with second

            play second "Second"
              on question_asked

              step back
                wait 30 days
                continue with first
            """,
            "PB3001");

    [Fact]
    public void A_play_that_sets_another_value_does_not_start_itself() =>
        Check.Diagnostics(
            """
            play mark "Mark"
              again any time
              when lead.country is "DE"

              step write
                set lead.country to "AT"
            """,
            "PB3001");

    [Fact]
    public void Points_that_start_the_play_which_adds_them_go_round_at_once() =>
        Check.Diagnostics(
            """
            score warmth from 0 to 100
              +5 for page_viewed
              band cold below 50
              band hot from 50

            play one "One"
              when warmth is hot
              again any time

              step s
                score warmth -60
                {|PB3001:score warmth +60|}
            """,
            "PB3001");

    [Fact]
    public void Points_for_a_play_that_starts_once_or_by_another_score_go_nowhere() =>
        Check.Diagnostics(
            """
            score warmth from 0 to 100
              +5 for page_viewed
              band cold below 50
              band hot from 50

            score other from 0 to 100
              +5 for page_viewed
              band low below 50
              band high from 50

            play one "One"
              when warmth is hot

              step s
                score warmth +60

            play two "Two"
              when warmth is hot
              again any time

              step s
                score other +60
            """,
            "PB3001");
}
