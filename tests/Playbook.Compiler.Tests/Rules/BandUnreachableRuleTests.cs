using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class BandUnreachableRuleTests
{
    [Fact]
    public void A_band_above_the_sum_of_what_counts_once_is_out_of_reach() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +20 for form_submitted, once
              +20 for question_asked, once
              loses 5 every 30 days without activity
              band low below 50
              band {|PB3004:high|} from 50
            """,
            "PB3004");

    [Fact]
    public void A_fit_score_cannot_pass_the_sum_of_its_facts() =>
        Check.Diagnostics(
            """
            score fit from 0 to 60
              +10 if lead.country is "DE"
              +20 if lead.employees at least 50
              band poor below 40
              band {|PB3004:good|} from 40
            """,
            "PB3004");

    [Fact]
    public void A_rule_that_may_count_again_reaches_every_band() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +20 for form_submitted
              +20 for question_asked, once
              loses 5 every 30 days without activity
              band low below 50
              band high from 50
            """,
            "PB3004");

    [Fact]
    public void A_play_that_adds_points_reaches_every_band() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +20 for form_submitted, once
              loses 5 every 30 days without activity
              band low below 50
              band high from 50

            play greet "Greet"
              on question_asked

              step add
                score interest +15
            """,
            "PB3004");
}
