using System.Collections.Immutable;
using System.Text;
using Playbook.Guides.Themes;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Themes;

public class ThemeTests
{
    [Fact]
    public void The_products_own_colours_can_be_read()
    {
        Contrast.Ratio(Theme.Product.Accent, Rgb.White).ShouldBeGreaterThanOrEqualTo(Contrast.Text);
        Contrast.Ratio(Theme.Product.Ask, Rgb.White).ShouldBeGreaterThanOrEqualTo(Contrast.Text);
    }

    [Fact]
    public void Every_colour_is_moved_just_so_far_that_it_can_be_read()
    {
        for (var value = 0; value < 0x1000000; value += 4001)
        {
            var colour = new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
            var passing = Contrast.NearestPassing(colour, Rgb.White);
            Contrast.Ratio(passing, Rgb.White).ShouldBeGreaterThanOrEqualTo(Contrast.Text);
            if (Contrast.Ratio(colour, Rgb.White) >= Contrast.Text)
                passing.ShouldBe(colour);
            else
                Contrast.Ratio(passing, Rgb.White).ShouldBeLessThan(Contrast.Text + 0.2);
        }
    }

    [Fact]
    public void A_faint_accent_is_replaced_and_reported()
    {
        var (theme, findings) = ThemeReader.Read(Files(("theme.txt", "accent = #7fc8d1\n")));
        findings.ShouldHaveSingleItem().Code.ShouldBe("PB6521");
        Contrast.Ratio(theme.Accent, Rgb.White).ShouldBeGreaterThanOrEqualTo(Contrast.Text);
    }

    [Theory]
    [InlineData("theme.txt", "logo = missing.png", "PB6522")]
    [InlineData("Theme.md", "accent = #0b5a66", "PB6522")]
    [InlineData("theme.txt", "logo = theme.txt", "PB6523")]
    [InlineData("theme.txt", "accent = turquoise", "PB6520")]
    [InlineData("theme.txt", "accent", "PB6520")]
    [InlineData("theme.txt", "wallpaper = yes", "PB6520")]
    [InlineData("theme.txt", "font = Arial; } body { color: red", "PB6520")]
    [InlineData("brand.css", "h2 { background: url(https://example.com/x) }", "PB6524")]
    [InlineData("brand.css", "</style><script>x</script>", "PB6524")]
    [InlineData("rolepage.html", "<p>x</p>", "PB6525")]
    public void What_a_theme_can_not_have_is_reported_and_left_out(string name, string text, string code)
    {
        var (theme, findings) = ThemeReader.Read(Files((name, text)));
        findings.ShouldHaveSingleItem().Code.ShouldBe(code);
        theme.BrandCss.ShouldBeEmpty();
        theme.Logo.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("h2 { color: #ccc }", "PB6521", "h2 { color: #767676 }")]
    [InlineData("h2 { color: #0b5a66 }", "", "h2 { color: #0b5a66 }")]
    [InlineData("h2 { color: var(--accent) }", "", "h2 { color: var(--accent) }")]
    [InlineData("h2 { background-color: #ccc }", "", "h2 { background-color: #ccc }")]
    [InlineData("h2 { color: red }", "PB6520", "h2 { color: red }")]
    [InlineData("h2 { font-size: 7pt; margin: 0 }", "PB6526", "h2 { font-size: 9pt; margin: 0 }")]
    [InlineData("h2 { font: 600 .8em/1.2 Arial }", "PB6526", "h2 { font: 600 9pt/1.2 Arial }")]
    [InlineData("h2 { font-size: 12px }", "", "h2 { font-size: 12px }")]
    [InlineData(".card { display : none }", "PB6524", "")]
    [InlineData(".rule-code { opacity: 0; }", "PB6524", "")]
    [InlineData("p::before { content: 'x' }", "PB6524", "")]
    public void A_style_sheet_says_how_things_look_and_never_whether_they_can_be_read(
        string css, string code, string printed)
    {
        var (theme, findings) = ThemeReader.Read(Files(("local.css", "\n" + css)));
        findings.Select(finding => finding.Code).ShouldBe(code.Length == 0 ? [] : [code]);
        theme.LocalCss.Trim().ShouldBe(printed);
        foreach (var finding in findings)
            finding.Location.Path.ShouldBe("acme/local.css");
    }

    [Fact]
    public void A_font_that_a_machine_lacks_has_the_products_fonts_behind_it() =>
        ThemeReader.Read(Files(("theme.txt", "font = Corporate Sans"))).Theme.Font
            .ShouldBe("Corporate Sans, " + Theme.Product.Font);

    [Fact]
    public void The_text_of_a_file_is_found_by_the_path_that_findings_name()
    {
        Files(("theme.txt", "accent")).TextOf("acme/theme.txt")?.ToString().ShouldBe("accent");
        Files(("theme.txt", "accent")).TextOf("other/theme.txt").ShouldBeNull();
    }

    [Fact]
    public void A_companys_rules_win_over_the_products_and_its_template_is_used()
    {
        var (theme, findings) = ThemeReader.Read(
            Files(("brand.css", "h2 { letter-spacing: 0; }"), ("feedback.html", "<p>ours</p>")));
        findings.ShouldBeEmpty();
        theme.Templates.ShouldContainKey("feedback");
        var css = Stylesheet.Of(theme, GuidePaper.Universal, isInkLow: false, "footer", "Page ");
        css.IndexOf("@layer brand", StringComparison.Ordinal)
            .ShouldBeGreaterThan(css.IndexOf("@layer product", StringComparison.Ordinal));
    }

    private static ThemeFiles Files(params (string Name, string Text)[] files) => new(
        "acme",
        files.ToDictionary(file => file.Name, file => new ThemeFile([.. Encoding.UTF8.GetBytes(file.Text)])));
}
