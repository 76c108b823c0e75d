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

    private static FlowNode Node(string id) =>
        new(id, "sales", FlowNodeKind.Action, id, "", "", TouchNature.Neutral);
}
