using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Printing;

/// <summary>
/// Puts rendered sections into one self-contained page. The content policy allows nothing but the page's own style
/// sheet, named by its hash, and data in images and fonts: no script, no request, no style from author's text.
/// </summary>
internal static class DocumentWriter
{
    public static string Write(
        PrintPlan plan, string stylesheet, ImmutableArray<RenderedSection> sections, GuideWords words)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(stylesheet)));
        var policy = $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; font-src data:; "
            + "base-uri 'none'; form-action 'none'";
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(words.Language)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(HtmlText.Encode(policy))
            .Append("\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
            .Append(HtmlText.Encode(plan.Title)).Append("</title>\n");
        html.Append("<style>").Append(stylesheet).Append("</style>\n</head>\n<body>\n<main class=\"print-");
        var look = plan.Paper.IsSmall ? " on-cards" : plan.Paper.IsPoster ? " on-poster" : "";
        html.Append(plan.Kind.ToString().ToLowerInvariant()).Append(look).Append("\">\n");
        foreach (var section in sections)
            Write(html, section, words);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, RenderedSection section, GuideWords words)
    {
        var content = section.Content;
        var page = section.Content.IsShort ? "short " : section.StartsPage ? "sheet " : "";
        html.Append("<section class=\"section ").Append(page).Append("is-")
            .Append(section.Template);
        html.Append("\" id=\"").Append(content.Anchor).Append("\" aria-label=\"")
            .Append(HtmlText.Encode($"{content.Code} {content.Title}")).Append("\">\n");
        // The cover carries its own heading.
        if (section.HasHeader)
        {
            html.Append("<header><span class=\"code\">").Append(RuleCode.Of(content.Code).Html).Append("</span><h2>");
            html.Append(HtmlText.Encode(content.Title)).Append("</h2><span class=\"sees\">");
            html.Append(HtmlText.Encode(words[$"sees.{section.Visibility.ToString().ToLowerInvariant()}"]))
                .Append("</span>");
            if (content.Lead.Length > 0)
                html.Append("<p class=\"lead\">").Append(HtmlText.Encode(content.Lead)).Append("</p>");
            html.Append("</header>\n");
        }

        html.Append(section.Body.Html.TrimEnd('\n')).Append("\n</section>\n");
    }
}
