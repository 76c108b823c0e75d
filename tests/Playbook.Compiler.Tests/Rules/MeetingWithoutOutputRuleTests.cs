using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class MeetingWithoutOutputRuleTests
{
    [Fact]
    public void A_meeting_that_ends_with_nothing_is_found() =>
        Check.Diagnostics(
            """
            role press "Press office"

            meeting {|PB4041:review|} "Review"
              rhythm "Mondays"
              roles press
              agenda "Rejected leads and why"
            """,
            "PB4041");

    [Fact]
    public void An_agenda_item_about_output_is_no_output() =>
        Check.Diagnostics(
            """
            role press "Press office"

            meeting {|PB4041:review|} "Review"
              rhythm "Mondays"
              roles press
              agenda "Output of the last week"
            """,
            "PB4041");

    [Fact]
    public void A_meeting_with_an_output_is_fine() =>
        Check.Diagnostics(
            """
            role press "Press office"

            meeting review "Review"
              rhythm "Mondays"
              roles press
              agenda "Rejected leads"
              output "A list of reasons"
            """,
            "PB4041");

    [Fact]
    public void Another_card_needs_no_output() =>
        Check.Diagnostics(
            """
            role press "Press office"

            listen forum "Forum"
              venue "The trade forum"
              hear "Questions"
              answers press
            """,
            "PB4041");
}
