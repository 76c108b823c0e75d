using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class GraphVerbTests
{
    [Fact]
    public void The_whole_graph_is_text()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");

        var run = sandbox.Run("graph");

        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Output.ShouldContain("bytes a lead");
        run.Output.ShouldContain("play first_playbook.answer");
    }

    [Fact]
    public void A_play_is_named_with_or_without_its_playbook_and_with_a_folder()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        var text = sandbox.Run("graph", "answer").Output;

        text.ShouldStartWith("play first_playbook.answer");
        sandbox.Run("graph", "first_playbook.answer").Output.ShouldBe(text);
        sandbox.Run("graph", "answer", ".").Output.ShouldBe(text);
    }

    [Fact]
    public void A_drawing_is_one_file_that_loads_and_runs_nothing()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");

        sandbox.Run("graph", "answer", "--format", "svg", "-o", "out/answer.svg").Output
            .ShouldBe("wrote out/answer.svg\n");

        var drawing = XDocument.Parse(sandbox.Read("out/answer.svg"));
        drawing.Root.ShouldNotBeNull().Name.LocalName.ShouldBe("svg");
        drawing.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        drawing.Descendants().Where(element => element.Name.LocalName == "text").ShouldNotBeEmpty();
        sandbox.Read("out/answer.svg").ShouldNotContain("url(");
    }

    [Fact]
    public void Drawings_of_all_plays_go_into_a_folder()
    {
        using var sandbox = new Sandbox();
        sandbox.With("a.playbook", Plays);

        var refused = sandbox.Run("graph", "--format", "svg");
        refused.ExitCode.ShouldBe(ExitCode.Usage);
        refused.Error.ShouldContain("PB6036");
        sandbox.Run("graph", "--format", "svg", "-o", "drawings").ExitCode.ShouldBe(ExitCode.Fine);
        sandbox.Files().ShouldBe(["a.playbook", "drawings/a.first.svg", "drawings/a.second.svg"]);
    }

    [Fact]
    public void An_unknown_play_is_refused_with_the_one_that_is_near()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");

        var run = sandbox.Run("graph", "anser");

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("PB6035");
        run.Error.ShouldContain("did you mean `answer`?");
    }

    private const string Plays = """
        playbook a "A"
          version 1

        play first "First"
          on question_asked

          step only
            wait 1 day

        play second "Second"
          on page_viewed

          step only
            wait 2 days
        """;
}
