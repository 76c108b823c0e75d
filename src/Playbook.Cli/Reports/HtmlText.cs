using System.Net;
using System.Text;

namespace Playbook.Cli.Reports;

/// <summary>Writes HTML in which every text that comes in is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _page = new();

    /// <summary>Markup of our own, as it is.</summary>
    public HtmlText Raw(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>Text inside markup that the caller writes.</summary>
    public HtmlText Title(string text) => Text(text.Length == 0 ? "Report" : $"Report: {text}");

    public HtmlText Heading(string text) => Element("h2", text);

    public HtmlText Paragraph(string text) => Element("p", text);

    /// <summary>Lines of a playbook as they are.</summary>
    public HtmlText Code(string text) => Raw("<pre>").Raw(WebUtility.HtmlEncode(text)).Raw("</pre>\n");

    /// <summary>A table; the first cell of a row heads it.</summary>
    public HtmlText Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        Raw("<table>\n<thead><tr>");
        foreach (var cell in head)
            Raw("<th scope=\"col\">").Text(cell).Raw("</th>");
        Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            Raw("<tr>");
            foreach (var (cell, index) in row.Select((cell, index) => (cell, index)))
            {
                var tag = index == 0 ? "th" : "td";
                Raw(index == 0 ? "<th scope=\"row\">" : "<td>").Text(cell).Raw($"</{tag}>");
            }

            Raw("</tr>\n");
        }

        return Raw("</tbody>\n</table>\n");
    }

    public override string ToString() => _page.ToString();

    private HtmlText Element(string tag, string text) => Raw($"<{tag}>").Text(text).Raw($"</{tag}>\n");

    // A line break of the text is one of the page.
    private HtmlText Text(string text) => Raw(WebUtility.HtmlEncode(text).Replace("\n", "<br>"));
}
