using System.Collections.Immutable;
using System.Text;
using Playbook.Guides.Model;
using Playbook.Guides.Pdf;
using Playbook.Guides.Tests.Model;
using Playbook.Guides.Tests.Printing;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>
/// What only a real browser can show: pages, tags, numbers, and that nothing runs or is asked for.
/// </summary>
[Collection(BrowserFixture.Name)]
public class BrowserTests(BrowserFixture browser)
{
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
    public void A_browser_that_is_not_needed_any_more_leaves_nothing_behind()
    {
        var session = BrowserFixture.Start();
        var profile = session.Profile;
        // Chromium keeps a folder beside those that it is told of, and its profile says where.
        var socket = new FileInfo(Path.Combine(profile, "SingletonSocket")).LinkTarget;
        var other = Path.GetDirectoryName(socket).ShouldNotBeNull();
        Directory.Exists(other).ShouldBeTrue();
        session.Dispose();
        Directory.Exists(other).ShouldBeFalse();
        Directory.Exists(profile).ShouldBeFalse();
    }

    private ImmutableArray<byte> Print(Func<ImmutableDictionary<string, int>, string> html)
    {
        var result = PdfPrinter.Print(browser.Session, "guide", html, CancellationToken.None);
        result.Findings.ShouldBeEmpty();
        return result.Bytes;
    }

    private static string Guide(GuideModel model, ImmutableDictionary<string, int> pages)
    {
        var options = GuideOptions.Default with
        {
            Prints = [GuidePrintKind.Guide],
            PageNumbers = pages.ToDictionary(
                page => GuideOptions.Place("guide", page.Key), page => page.Value),
        };
        return GuidePrinter.Compose(model, options, GuideWords.English).Documents.Single().Html;
    }
}
