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

    [Theory]
    [InlineData("\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", 7)]
    [InlineData("\U0001F469\U0001F3FD\u200D\u2695\uFE0F", 5)]
    public void A_sign_of_several_code_points_is_never_cut(string sign, double width)
    {
        TextMetrics.Wrap(string.Concat(Enumerable.Repeat(sign, 4)), width, 9, 9).ShouldBe([sign, sign, sign, sign]);
        TextMetrics.Wrap(string.Concat(Enumerable.Repeat(sign, 4)), 90, 9, 1)[0].TrimEnd('…').Length
            .ShouldSatisfyAllConditions(length => (length % sign.Length).ShouldBe(0));
    }

    [Fact]
    public void A_number_stays_with_its_unit_unless_the_two_are_wider_than_a_line()
    {
        TextMetrics.Wrap("cut by 40\u00A0%", 35, 9, 9).ShouldBe(["cut by", "40\u00A0%"]);
        TextMetrics.Wrap("40\u00A0prozentig", 35, 9, 9)[0].ShouldBe("40");
    }

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis()
    {
        var lines = TextMetrics.Wrap("one two three four five six seven", 40, 9, 2);
        lines.Count.ShouldBe(2);
        lines[1].ShouldEndWith("…");
    }
}
