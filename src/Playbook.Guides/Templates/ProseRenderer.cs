using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Guides.Templates;

/// <summary>
/// Author's prose to HTML: Markdown with raw HTML off. Images become their words, links that may not be linked become
/// text, and headings become paragraphs, because the guide's own outline must stay the guide's.
/// </summary>
internal static class ProseRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings()
        .Build();

    public static Markup Render(string prose)
    {
        if (prose.Length == 0)
            return Markup.Empty;

        var document = Markdown.Parse(HtmlText.Tame(prose), Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToArray())
            Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (SafeUrl.Of(link.Url).Length == 0)
                link.ReplaceBy(new LiteralInline(link.Url));
        }

        return new Markup(document.ToHtml(Pipeline).TrimEnd('\n'));
    }

    private static void Tame(LinkInline link)
    {
        var url = SafeUrl.Of(link.Url ?? "");
        if (!link.IsImage && url.Length > 0)
        {
            link.Url = url;
            link.Title = "";
            return;
        }

        var words = string.Concat(link.Descendants<LiteralInline>().Select(text => text.Content.ToString()));
        link.ReplaceBy(new LiteralInline(words), copyChildren: false);
    }
}
