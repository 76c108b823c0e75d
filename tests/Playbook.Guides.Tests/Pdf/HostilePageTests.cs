using System.Text;
using System.Text.Json.Nodes;
using Playbook.Guides.Model;
using Playbook.Guides.Tests.Printing;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>
/// A thousand hostile texts, each in every position that an author fills, in a real browser: nothing runs,
/// nothing is asked for, nothing is wider than the paper. Many guides stand on one page, so that it takes seconds.
/// </summary>
[Collection(BrowserFixture.Name)]
public class HostilePageTests(BrowserFixture browser)
{
    private const int GuidesOnPage = 50;
    private const string MainStart = "<main";
    private const string MainEnd = "</main>";

    private const string Report = """
        (() => {
          const wide = document.documentElement.clientWidth + 1;
          const spilled = [...document.querySelectorAll('main *')].filter(e => !e.closest('svg')
            && e.getBoundingClientRect().right > wide);
          return {
            hit: String(window.hit), title: document.title, mains: document.querySelectorAll('main').length,
            live: document.querySelectorAll('script, iframe, object, embed, form, base, link, img, video').length,
            spilled: spilled.slice(0, 3).map(e =>
              e.parentElement.className + ' > ' + e.className + ' ' + e.textContent.slice(0, 40)),
          };
        })()
        """;

    [BrowserFact]
    public void Nothing_runs_nothing_is_asked_for_and_nothing_is_wider_than_the_paper()
    {
        HostileTexts.Thousand.Length.ShouldBe(1000);
        browser.Session.Call("Network.enable", new JsonObject(), CancellationToken.None);
        // While the browser lays one page out, the next is written.
        var pages = HostileTexts.Thousand.Chunk(GuidesOnPage).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).WithDegreeOfParallelism(2).Select(Page);
        foreach (var (html, title) in pages)
        {
            browser.Session.Count("Network.requestWillBeSent");
            browser.Show(html, (double)(GuidePaper.Universal.Width - (2 * GuidePaper.Universal.Margin)));
            var report = browser.Evaluate(Report);
            report["hit"]?.GetValue<string>().ShouldBe("undefined");
            report["title"]?.GetValue<string>().ShouldBe(title);
            report["mains"]?.GetValue<int>().ShouldBe(GuidesOnPage);
            report["live"]?.GetValue<int>().ShouldBe(0);
            report["spilled"]?.AsArray().Select(row => row?.GetValue<string>()).ShouldBeEmpty();
            // The page itself is the only thing that was loaded.
            browser.Session.Count("Network.requestWillBeSent").ShouldBeLessThanOrEqualTo(1);
        }
    }

    private static (string Html, string Title) Page(string[] texts)
    {
        var page = new StringBuilder();
        var title = "";
        foreach (var text in texts)
        {
            var model = HostileModel.With(old => old.Length == 0 ? "" : text, old => old.Length == 0 ? "" : text);
            var html = Guide(model);
            var start = html.IndexOf(MainStart, StringComparison.Ordinal);
            if (page.Length == 0)
            {
                page.Append(html.AsSpan(0, start));
                title = PrintedPage.Parse(html).Title ?? "";
            }

            var end = html.LastIndexOf(MainEnd, StringComparison.Ordinal) + MainEnd.Length;
            page.Append(html.AsSpan(start, end - start));
        }

        return (page.Append("</body></html>").ToString(), title);
    }

    private static string Guide(GuideModel model) => GuidePrinter.Compose(
        model,
        GuideOptions.Default with { Prints = [GuidePrintKind.Guide] },
        GuideWords.English).Documents.Single().Html;
}
