using System.Globalization;
using System.Text;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Themes;

/// <summary>
/// Puts a print's style sheet together: layers reset &lt; product &lt; brand &lt; local, so that a company's
/// rules win without fighting. What no theme may change stands in the first layer: among important rules the
/// first layer wins.
/// </summary>
internal static class Stylesheet
{
    /// <summary>The style sheet of one print.</summary>
    /// <param name="theme">Tokens and layers.</param>
    /// <param name="paper">The page.</param>
    /// <param name="isInkLow">Prints grey for accents and thin for filled areas.</param>
    /// <param name="footer">What stands at the foot of each page, as plain text.</param>
    /// <param name="pageWord">The word before the page number.</param>
    public static string Of(Theme theme, GuidePaper paper, bool isInkLow, string footer, string pageWord)
    {
        var css = new StringBuilder();
        css.Append("@layer fixed, reset, product, brand, local;\n").Append(theme.FontFaces);
        css.Append(Tokens(theme, paper, isInkLow));
        Layer(css, "reset", EmbeddedText.Read("Themes/reset.css"));
        Layer(
            css,
            "product",
            EmbeddedText.Read("Themes/product.css") + FigureRules + EmbeddedText.Read("Themes/print.css"));
        Layer(css, "brand", theme.BrandCss);
        Layer(css, "local", theme.LocalCss);
        css.Append(Page(paper, theme.Font, footer, pageWord));
        Layer(css, "fixed", EmbeddedText.Read("Themes/fixed.css"));
        return css.ToString();
    }

    /// <summary>The style sheet of a figure that stands alone, in the product's look.</summary>
    public static string OfFigure() => Tokens(Theme.Product, GuidePaper.Universal, isInkLow: false) + FigureRules;

    private static string FigureRules => EmbeddedText.Read("Themes/figure.css");

    private static string Tokens(Theme theme, GuidePaper paper, bool isInkLow)
    {
        var accent = isInkLow ? Rgb.Black : theme.Accent;
        var ask = isInkLow ? Rgb.Black : theme.Ask;
        return $$"""
            :root {
              --ink: {{(theme.Paper.Luminance > 0.18 ? Rgb.Black : Rgb.White)}};
              --paper: {{(isInkLow ? Rgb.White : theme.Paper)}};
              --quiet: #4d4d4d; --hair: #b0b0b0; --accent: {{accent}}; --ask: {{ask}};
              --font: {{theme.Font}}; --mono: {{theme.Mono}};
              --size: {{(paper.IsSmall || theme.IsDense ? "9.2pt" : "10pt")}}; --small: 9pt;
              --margin-column: {{(paper.IsSmall ? "13mm" : "24mm")}};
            }

            """;
    }

    private static void Layer(StringBuilder css, string name, string rules)
    {
        if (rules.Length > 0)
            css.Append("@layer ").Append(name).Append(" {\n").Append(rules).Append("}\n");
    }

    private static string Page(GuidePaper paper, string font, string footer, string pageWord)
    {
        static string N(decimal number) => number.ToString(CultureInfo.InvariantCulture);
        // Margin boxes do not see the tokens of the root element.
        var box = $"font-family: {font}; font-size: 9pt; color: #4d4d4d; vertical-align: top; padding-top: 3mm;";
        return $$"""
            @page {
              size: {{N(paper.Width)}}mm {{N(paper.Height)}}mm;
              margin: {{N(paper.Margin)}}mm {{N(paper.Margin)}}mm {{N(paper.FootMargin)}}mm;
              @bottom-left {
                content: {{HtmlText.CssString(footer)}};
                width: 86%; text-align: left; white-space: nowrap; overflow: hidden;
                {{box}}
              }
              @bottom-right {
                content: {{HtmlText.CssString(pageWord)}} counter(page); width: 14%; text-align: right;
                {{box}}
              }
            }

            """;
    }
}
