using System.Collections.Immutable;
using System.Net;
using System.Text;
using Playbook.Guides.Model;
using Playbook.Guides.Pdf;
using Playbook.Guides.Tests.Model;
using Playbook.Guides.Tests.Printing;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>What only a real browser can show: pages, tags, numbers, and that nothing runs or is asked for.</summary>
public class BrowserTests
{
    private const int FirstPort = 5400;

    [BrowserFact]
    public void The_contents_say_the_pages_on_which_the_sections_really_are()
    {
        var html = "";
        var pdf = Print(pages => html = Guide(SampleModel.Full(), pages));
        var found = PdfDocument.Destinations([.. pdf]);
        found.Count.ShouldBeGreaterThan(20);
        var contents = PrintedPage.Parse(html);
        foreach (var (anchor, page) in found)
        {
            contents.QuerySelector($".is-contents a[href='#{anchor}']")?.ParentElement?.QuerySelector(".page-number")
                ?.TextContent.ShouldBe(page.ToString(), anchor);
        }
    }

    [BrowserFact]
    public void A_pdf_is_tagged_and_has_an_outline_a_title_and_a_language()
    {
        var text = Encoding.Latin1.GetString([.. Print(pages => Guide(SampleModel.Full(), pages))]);
        text.ShouldContain("/Marked true");
        text.ShouldContain("/Outlines ");
        text.ShouldContain("/DisplayDocTitle true");
        text.ShouldContain("/Lang (en");
        text.ShouldContain("/S /Figure");
        text.ShouldContain("/Alt (");
    }

    [BrowserFact]
    public void The_same_page_gives_the_same_bytes()
    {
        var model = SampleModel.Full();
        var one = Print(pages => Guide(model, pages));
        var other = Print(pages => Guide(model, pages));
        one.SequenceEqual(other).ShouldBeTrue();
    }

    [BrowserFact]
    public void Hostile_prose_runs_no_script_and_asks_for_nothing()
    {
        using var ear = new HttpListener();
        var address = Listen(ear);
        var requests = 0;
        _ = Task.Run(async () =>
        {
            while (ear.IsListening)
            {
                var context = await ear.GetContextAsync();
                Interlocked.Increment(ref requests);
                context.Response.Close();
            }
        });

        var texts = HostileTexts.All.Select(text =>
            text.Replace("http://127.0.0.1:9/", address, StringComparison.Ordinal));
        var prose = string.Join("\n\n", texts);
        var sample = SampleModel.Full();
        var model = sample with { Playbook = sample.Playbook with { Prose = prose, Title = HostileTexts.All[0] } };
        var pdf = Encoding.Latin1.GetString([.. Print(pages => Guide(model, pages))]);
        requests.ShouldBe(0);
        pdf.ShouldNotContain("/Title (run)");
    }

    private static string Listen(HttpListener ear)
    {
        for (var port = FirstPort; ; port++)
        {
            try
            {
                ear.Prefixes.Clear();
                ear.Prefixes.Add($"http://127.0.0.1:{port}/");
                ear.Start();
                return $"http://127.0.0.1:{port}/";
            }
            catch (HttpListenerException) when (port < FirstPort + 50)
            {
                continue;
            }
        }
    }

    private static ImmutableArray<byte> Print(Func<ImmutableDictionary<string, int>, string> html)
    {
        var browser = Chromium.Find(Environment.GetEnvironmentVariable("PLAYBOOK_CHROMIUM")).ShouldNotBeNull();
        var result = PdfPrinter.Print(browser, "guide", html, CancellationToken.None);
        result.Findings.ShouldBeEmpty();
        return result.Bytes;
    }

    private static string Guide(GuideModel model, ImmutableDictionary<string, int> pages)
    {
        var options = GuideOptions.Default with
        {
            Prints = [GuidePrintKind.Guide],
            PageNumbers = pages.ToImmutableDictionary(page => ("guide", page.Key), page => page.Value),
        };
        return GuidePrinter.Compose(model, options, GuideWords.English).Documents.Single().Html;
    }
}
