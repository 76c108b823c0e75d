using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class DeadSignalRuleTests
{
    [Fact]
    public void A_signal_that_nobody_uses_is_found() =>
        Check.Diagnostics(
            """
            signal {|PB4028:raised_hand|} "Raised a hand"
              any of
                form_submitted
                question_asked
            """,
            "PB4028");

    [Fact]
    public void A_play_on_one_of_its_parts_is_no_use_of_the_signal() =>
        Check.Diagnostics(
            """
            signal {|PB4028:raised_hand|} "Raised a hand"
              any of
                form_submitted
                question_asked

            play ring "Ring"
              on question_asked

              step only
                finish
            """,
            "PB4028");

    [Fact]
    public void A_play_that_starts_on_it_uses_it() =>
        Check.Diagnostics(
            """
            signal raised_hand "Raised a hand"
              any of
                form_submitted
                question_asked

            play ring "Ring"
              on raised_hand

              step only
                finish
            """,
            "PB4028");

    [Fact]
    public void A_score_that_counts_it_uses_it() =>
        Check.Diagnostics(
            """
            signal raised_hand "Raised a hand"
              any of
                form_submitted
                question_asked

            score interest from 0 to 100
              +10 for raised_hand
            """,
            "PB4028");
}
