using Playbook.Guides.Building;
using Playbook.Guides.Model;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>A map shows each way that a lead can take once, and none that nobody takes.</summary>
public class FlowMapBuilderTests
{
    [Fact]
    public void A_split_whose_shares_make_the_whole_has_no_further_way()
    {
        var map = MapOf("""
                split subject_test
                  50% plain
                    task "Write" for sales
                  50% number
                    task "Write again" for sales
            """);

        var split = map.Nodes.Single(node => node.Label == "Which subject");
        map.Edges.Where(edge => edge.From == split.Id).Select(edge => edge.Label).Loose()
            .ShouldBe(["50 % plain", "50 % number"]);
    }

    [Fact]
    public void A_wait_that_ways_meet_at_is_a_box_and_its_ways_out_are_drawn_once()
    {
        var map = MapOf("""
                split subject_test
                  50% plain
                    task "Write" for sales
                  50% number
                    task "Write again" for sales
                wait up to 3 days
                  when link_clicked
                    task "Ring" for sales
                  otherwise
                    task "Leave alone" for sales
            """);

        var wait = map.Nodes.Single(node => node.Kind == FlowNodeKind.Wait);
        wait.Label.Loose().ShouldBe("Wait up to 3 days");
        map.Edges.Count(edge => edge.To == wait.Id).ShouldBe(2);
        map.Edges.Where(edge => edge.From == wait.Id).Select(edge => edge.Label).Loose()
            .ShouldBe(["clicked a link", "nothing for 3 days"]);
    }

    [Fact]
    public void A_wait_on_a_single_way_stays_words_on_it()
    {
        var map = MapOf("""
                task "Write" for sales
                wait up to 3 days
                  when link_clicked
                    task "Ring" for sales
            """);

        map.Nodes.ShouldNotContain(node => node.Kind == FlowNodeKind.Wait);
    }

    [Theory]
    [InlineData("when approved", "otherwise", "refused")]
    [InlineData("when rejected", "otherwise", "approved")]
    [InlineData("when approved", "when rejected", "otherwise")]
    public void An_answer_without_a_line_of_its_own_is_named_on_the_way_that_it_takes(
        string first, string second, string passing)
    {
        var map = MapOf($"""
                get approval from sales for "The offer" within 2 days
                  {first}
                    task "One" for sales
                  {second}
                    task "Two" for sales
            """);

        var approval = map.Nodes.Single(node => node.Label.Contains("The offer", StringComparison.Ordinal));
        map.Edges.Where(edge => edge.From == approval.Id).Select(edge => edge.Label).Last().ShouldBe(passing);
    }

    [Fact]
    public void Where_every_answer_has_a_line_nobody_passes_by()
    {
        var map = MapOf("""
                get approval from sales for "The offer" within 2 days
                  when approved
                    task "One" for sales
                  when rejected
                    task "Two" for sales
                  otherwise
                    task "Three" for sales
            """);

        var approval = map.Nodes.Single(node => node.Label.Contains("The offer", StringComparison.Ordinal));
        map.Edges.Count(edge => edge.From == approval.Id).ShouldBe(3);
    }

    [Fact]
    public void What_follows_an_outcome_is_told_up_to_the_wait_or_round_that_comes_first()
    {
        var call = ModelOf("""
                call by sales within 4 hours
                  attempts at most 2 over 3 days
                  when asked to call later
                    repeat first after 2 days, at most 2 times
                  when no answer
                    wait until monday 09:00
                    task "Write" for sales
                  when declined
                    wait up to 3 days
                      when link_clicked
                        task "Ring" for sales
                  when connected
                    finish
            """).Actions.Single(action => action.Kind == GuideActionKind.Call);

        call.Outcomes.Select(outcome => outcome.Follows).Loose().ShouldBe([
            "again after 2 days, at most 2 times", "until Monday 09:00, Write", "wait up to 3 days", "end"]);
    }

    [Fact]
    public void Causes_are_one_sentence_and_the_rest_is_counted()
    {
        var actions = ModelOf("""
                split subject_test
                  30% plain
                    task "One" for sales
                  30% number
                    task "Two" for sales
                  40% none
                    task "Three" for sales
                task "Four" for sales
            """).Actions;

        actions.Single(action => action.Do == "Four").When.ShouldBe("After “One” · or after “Two” · and one more way");
    }

    private static FlowMap MapOf(string statements) => ModelOf(statements).Plays.Single().Map;

    private static GuideModel ModelOf(string statements)
    {
        var text = $"""
            workspace acme "Acme"
              language 1

            team sales "Sales"
              hours monday to friday 09:00 to 17:00

            playbook answers "Answers"
              owner sales
              version 1

            experiment subject_test "Which subject"

            play answer "Answer"
              on form_submitted

              step first
            {statements}

            """;
        return GuideModelBuilder.Build(TextWorkspace.Input(text), GuideWords.English);
    }
}
