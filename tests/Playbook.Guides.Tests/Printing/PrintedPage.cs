using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Playbook.Guides.Tests.Printing;

/// <summary>A print as a browser without scripts would read it.</summary>
internal static class PrintedPage
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IDocument Parse(GuideDocument document) => Parse(document.Html);

    /// <summary>The printed rule codes inside an element.</summary>
    public static IEnumerable<string> Codes(IParentNode root) =>
        root.QuerySelectorAll(".rule-code").Select(code => code.TextContent.Trim());
}
