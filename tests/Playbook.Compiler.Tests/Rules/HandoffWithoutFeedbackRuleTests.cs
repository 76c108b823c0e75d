using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class HandoffWithoutFeedbackRuleTests
{
    [Fact]
    public void A_deal_without_feedback_is_found() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff {|PB4004:ready|} "Ready for sales"
              from marketing to sales
              gives sales "Their question"
              gives marketing "What the customer answered"
              accept within 4 hours
              reject too_early "Not ready yet" then finish
            """,
            "PB4004");

    [Fact]
    public void A_gift_of_news_is_no_feedback_by_a_date() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff {|PB4004:ready|} "Ready for sales"
              from marketing to sales
              accept within 4 hours
              gives marketing "Feedback within 2 days"
            """,
            "PB4004");

    [Fact]
    public void Feedback_within_a_time_is_enough() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              feedback within 2 days
            """,
            "PB4004");

    [Fact]
    public void A_play_that_names_no_deal_needs_no_feedback() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step give
                assign to sales
            """,
            "PB4004");
}
