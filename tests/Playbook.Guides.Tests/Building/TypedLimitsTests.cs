using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Building;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>A limit stands in its rule; words that say it again are told.</summary>
public class TypedLimitsTests
{
    [Theory]
    [InlineData("We ring back within 4 hours.", "within 4 hours", "within 2 working hours")]
    [InlineData("Wir melden uns innerhalb von 4 Stunden.", "innerhalb von 4 Stunden", "within 2 working hours")]
    [InlineData("An answer within 2 working hours.", "within 2 working hours", "within 2 working hours")]
    public void A_limit_that_was_typed_beside_a_rule_that_holds_one_is_told(string prose, string typed, string rule)
    {
        var finding = Find(prose).ShouldHaveSingleItem();
        finding.Code.ShouldBe("PB6512");
        finding.Arguments.ShouldBe([typed, rule]);
        finding.Location.Path.ShouldBe("a.playbook");
    }

    [Theory]
    [InlineData("We ring back soon.")]
    [InlineData("They keep 4 hours a week for it.")]
    public void Words_without_a_limit_are_left_alone(string prose) => Find(prose).ShouldBeEmpty();

    [Fact]
    public void A_play_without_any_clock_may_say_what_it_likes() =>
        Find("They answer within 4 hours.", within: "").ShouldBeEmpty();

    private static ImmutableArray<Diagnostic> Find(
        string prose, string within = " within 2 working hours")
    {
        var text = $$"""
            workspace acme "Acme"
              language 1

            team sales "Sales"
              hours monday to friday 09:00 to 17:00

            playbook answers "Answers"
              owner sales
              version 1

            play answer "Answer"
              > {{prose}}
              on form_submitted

              step ring
                task "Ring back" for sales{{within}}
            """;
        return TypedLimits.Find(TextWorkspace.Input(text), GuideWords.English);
    }
}
