using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class FeatureFirstRuleTests
{
    [Fact]
    public void A_feature_as_the_first_word_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  {|PB4018:feature "Twelve recipes on one screen"|}
                  ask "What made you ask?"
            """,
            "PB4018");

    [Fact]
    public void What_is_prepared_is_not_said_and_does_not_come_first() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  call by sales within 8 hours
                    prepare "Read their question"
                    {|PB4018:feature "Twelve recipes"|}
                    tell "We cut time"
            """,
            "PB4018");

    [Fact]
    public void A_question_before_the_feature_opens_the_talk() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  feature "Twelve recipes on one screen"
            """,
            "PB4018");

    [Fact]
    public void A_benefit_before_the_feature_is_no_feature() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  tell "We cut changeover time"
                  feature "Twelve recipes on one screen"
            """,
            "PB4018");
}
