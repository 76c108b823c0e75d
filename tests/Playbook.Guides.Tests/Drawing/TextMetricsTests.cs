using Playbook.Guides.Drawing;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Drawing;

public class TextMetricsTests
{
    [Theory]
    [InlineData("How a bottling plant cut changeover by 40 %", 80)]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", 60)]
    [InlineData("東京 👩‍👩‍👧‍👦 a", 40)]
    public void No_line_is_wider_than_its_box(string text, double width)
    {
        foreach (var line in TextMetrics.Wrap(text, width, 9, 3))
            TextMetrics.Width(line, 9).ShouldBeLessThanOrEqualTo(width + 0.001);
    }

    [Fact]
    public void What_fits_keeps_every_word()
    {
        const string Text = "Send the worksheet to everybody who asked for it";
        string.Join(' ', TextMetrics.Wrap(Text, 60, 9, 20)).ShouldBe(Text);
    }

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis()
    {
        var lines = TextMetrics.Wrap("one two three four five six seven", 40, 9, 2);
        lines.Count.ShouldBe(2);
        lines[1].ShouldEndWith("…");
    }
}
