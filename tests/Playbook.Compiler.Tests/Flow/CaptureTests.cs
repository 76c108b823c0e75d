using Playbook.Compiler.Flow.Nodes;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Flow;

public sealed class CaptureTests
{
    private const string Text = """
        playbook test "Test"
        event seminar_joined from lead, engagement
          seminar text
          starts_at instant
        event seminar_left from lead, neutral
          seminar text
          starts_at instant
        team sales "Sales"

        play first "First"
          on seminar_joined as seminar per seminar
          step one
            notify sales
            continue with second

        play second "Second"
          on seminar_left as seminar per seminar
          step one
            wait until 1 day before seminar.starts_at

        play third "Third"
          on seminar_left as other per seminar
          step one
            continue with second
        """;

    [Fact]
    public void A_play_remembers_what_the_play_that_follows_reads_of_the_event_of_the_same_name()
    {
        var graph = Graphs.Of(Text);

        var onward = graph.Plays[0].Nodes.OfType<ContinueNode>().ShouldHaveSingleItem();
        graph.Plays[0].Captures.ShouldHaveSingleItem().Field.ShouldBe("starts_at");
        onward.Captures.ShouldBe([0]);
        onward.KeepsKey.ShouldBeTrue();
    }

    [Fact]
    public void An_event_of_another_name_fills_nothing()
    {
        var graph = Graphs.Of(Text);

        graph.Plays[2].Captures.ShouldBeEmpty();
        graph.Plays[2].Nodes.OfType<ContinueNode>().ShouldHaveSingleItem().Captures.ShouldBe([-1]);
    }
}
