using System.Globalization;
using System.Net;
using System.Text;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>Coverage as one self-contained page.</summary>
internal static class CoverageHtml
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Coverage of the scenarios</title>
        <style>
        body { font: 15px/1.5 sans-serif; margin: 2em; max-width: 60em; }
        td { padding: 0 1em 0 0; vertical-align: top; }
        .reached { color: #555; }
        .missed { background: #fff3e0; font-weight: bold; }
        </style>
        </head>
        <body>

        """;

    public static string Of(IReadOnlyCollection<TestedWorkspace> tested)
    {
        var page = new StringBuilder(Head);
        foreach (var workspace in tested)
            Write(page, workspace);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, TestedWorkspace workspace)
    {
        var report = workspace.Coverage;
        page.Append(
            CultureInfo.InvariantCulture,
            $"<h1>{report.Percent:0.0} % of places and branches: {report.Covered} of {report.Items.Length}</h1>\n");
        foreach (var play in report.Items.GroupBy(item => item.Play, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(play.Key)}</h2>\n<table>\n");
            foreach (var item in play)
            {
                var (style, word) = item.IsCovered ? ("reached", "reached") : ("missed", "not reached");
                page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{style}\"><td>{word}</td>");
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"<td>{Encode(item.What)}</td><td>{Encode(workspace.PlaceOf(item.Location))}</td></tr>\n");
            }

            page.Append("</table>\n");
        }
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
