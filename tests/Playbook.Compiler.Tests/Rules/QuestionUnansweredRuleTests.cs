using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class QuestionUnansweredRuleTests
{
    [Fact]
    public void A_listening_post_without_a_time_is_found() =>
        Check.Diagnostics(
            """
            role press "Press office"

            listen {|PB4026:forum|} "Forum"
              venue "The trade forum"
              hear "Questions"
              answers press
            """,
            "PB4026");

    [Fact]
    public void A_plan_for_loud_voices_is_no_time() =>
        Check.Diagnostics(
            """
            role press "Press office"

            listen {|PB4026:forum|} "Forum"
              venue "The trade forum"
              hear "Questions"
              answers press
              loud "Answer once, then by phone"
            """,
            "PB4026");

    [Fact]
    public void A_listening_post_with_a_time_is_fine() =>
        Check.Diagnostics(
            """
            role press "Press office"

            listen forum "Forum"
              venue "The trade forum"
              hear "Questions"
              answers press
              due 1 day
            """,
            "PB4026");

    [Fact]
    public void Another_card_needs_no_time() =>
        Check.Diagnostics(
            """
            role press "Press office"

            meeting review "Review"
              rhythm "Mondays"
              roles press
              agenda "Questions from the forum"
            """,
            "PB4026");
}
