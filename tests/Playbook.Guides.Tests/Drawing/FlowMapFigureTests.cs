using System.Text.RegularExpressions;
using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Drawing;

public class FlowMapFigureTests
{
    [Fact]
    public void A_very_long_word_on_one_way_leaves_the_words_on_the_other_whole()
    {
        var map = new FlowMap(
            [new FlowLane("sales", "Sales")],
            [Node("ask"), Node("left"), Node("right")],
            [
                new FlowEdge("ask", "left", new string('w', 200), IsHandoff: false),
                new FlowEdge("ask", "right", "nothing for three days", IsHandoff: false),
            ]);
        var figure = FlowMapFigure.Draw(map, 300, 300, 600, "map", "A map", GuideWords.English).ShouldHaveSingleItem();
        var lines = Regex.Matches(figure.Html, "<text[^>]*>([^<]*)</text>").Select(match => match.Groups[1].Value);
        lines.SelectMany(line => line.Split(' ')).ShouldContain("nothing");
    }

    [Fact]
    public void A_map_that_is_a_little_too_long_is_cut_in_the_middle_and_not_before_its_end()
    {
        string[] names = [.. Enumerable.Range(1, 12).Select(number => $"step {number}")];
        var map = new FlowMap(
            [new FlowLane("sales", "Sales")],
            [.. names.Select(Node)],
            [.. names.Zip(names.Skip(1), (one, next) => new FlowEdge(one, next, "", IsHandoff: false))]);
        var whole = FlowMapFigure.Draw(map, 300, 300, 6000, "map", "A map", GuideWords.English);
        var height = double.Parse(
            Regex.Match(whole.Single().Html, "viewBox=\"0 0 [\\d.]+ ([\\d.]+)").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture);
        var panels = FlowMapFigure.Draw(map, 300, 300, height - 10, "map", "A map", GuideWords.English);

        panels.Length.ShouldBe(2);
        panels.Min(panel => Regex.Count(panel.Html, ">step ")).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(30)]
    public void However_many_teams_take_part_no_word_is_broken_and_each_box_has_its_team(int teams)
    {
        string[] names = [.. Enumerable.Range(1, teams).Select(number => $"Department{number}")];
        var map = new FlowMap(
            [.. names.Select(name => new FlowLane(name, name))],
            [
                .. names.Select(name => Node($"Approve-{name}", name)),
                .. names.Select(name => Node($"Refuse-{name}", name)),
            ],
            [
                .. names.Zip(names.Skip(1), (one, next) =>
                    new FlowEdge($"Approve-{one}", $"Approve-{next}", "approved", IsHandoff: false)),
                .. names.Select(name =>
                    new FlowEdge($"Approve-{name}", $"Refuse-{name}", "otherwise", IsHandoff: false)),
            ]);
        var panels = FlowMapFigure.Draw(map, 500, 520, 700, "map", "A map", GuideWords.English);
        var lines = panels.SelectMany(panel => Regex.Matches(panel.Html, "<text[^>]*>([^<]*)</text>"))
            .Select(match => match.Groups[1].Value)
            .ToArray();

        lines.Count(line => line == "approved").ShouldBe(teams - 1);
        foreach (var name in names)
        {
            lines.ShouldContain($"Approve-{name}");
            lines.ShouldContain(name);
        }
    }

    private static FlowNode Node(string id) => Node(id, "sales");

    private static FlowNode Node(string id, string lane) =>
        new(id, lane, FlowNodeKind.Action, id, "", "", TouchNature.Neutral);
}
