using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class VerbatimScriptRuleTests
{
    [Fact]
    public void A_line_of_more_words_than_a_glance_takes_in_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  {|PB4019:tell "We mend A B C D E F G H I J K L M N O P Q R S T U V W X Y Z at your site"|}
            """,
            "PB4019");

    [Fact]
    public void A_feature_told_at_length_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  call by sales within 8 hours
                    ask "What made you ask?"
                    {|PB4019:feature "We mend A B C D E F G H I J K L M N O P Q R S T U V W X Y Z at your site"|}
            """,
            "PB4019");

    [Fact]
    public void A_line_of_thirty_words_can_be_taken_in() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  tell "We mend A B C D E F G H I J K L M N O P Q R S T U V W X Y Z on site"
            """,
            "PB4019");

    [Fact]
    public void Homework_may_be_as_long_as_it_needs_to_be() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  prepare "We mend A B C D E F G H I J K L M N O P Q R S T U V W X Y Z at your site"
                  ask "What made you ask?"
            """,
            "PB4019");
}
