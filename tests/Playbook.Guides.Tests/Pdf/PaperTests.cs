using System.Globalization;
using System.Text.Json.Nodes;
using Playbook.Guides.Pdf;
using Playbook.Guides.Tests.Printing;
using Playbook.Guides.Themes;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>Every print of every playbook on paper, as the browser really lays it out.</summary>
[Collection(BrowserFixture.Name)]
public class PaperTests(BrowserFixture browser)
{
    // A short page of a role, followed by a card that must stay whole and so begins the next page.
    private const double LeastInk = 0.25;
    private const double MostInk = 0.90;
    private const double LeastType = 9;
    private const int RowBits = 12;
    private const int RowMask = (1 << RowBits) - 1;

    [BrowserFact]
    public void No_page_is_shrunken_overfull_or_empty_and_nothing_is_torn_apart()
    {
        var faults = new List<string>();
        foreach (var (playbook, document) in LibraryPrints.All)
        {
            var found = Faults(playbook, document).Select(fault => $"{playbook}/{document.Name}: {fault}").ToArray();
            faults.AddRange(found);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        LibraryPrints.All.Length.ShouldBeGreaterThan(100);
    }

    [BrowserFact]
    public void Two_colours_of_one_shape_that_are_equally_dark_are_a_fault()
    {
        const string Sign = "display:inline-block;width:9px;height:9px;border-radius:50%;background:";
        string Page(string second) => $"<main><i class='sign value' style='{Sign}#0b5563'></i>"
            + $"<i class='sign ask' style='{Sign}{second}'></i></main>";

        browser.Show(Page("#a0320f"), 400);
        browser.Evaluate(PageScripts.ColourAlone).AsArray().Count.ShouldBe(1);
        browser.Show(Page("#a0320f;border-radius:0"), 400);
        browser.Evaluate(PageScripts.ColourAlone).AsArray().ShouldBeEmpty();
        browser.Show(Page("#ffd0c0"), 400);
        browser.Evaluate(PageScripts.ColourAlone).AsArray().ShouldBeEmpty();
    }

    private IEnumerable<string> Faults(string playbook, GuideDocument document)
    {
        var paper = PaperOf(document.Kind);
        var html = document.Kind == GuidePrintKind.Guide ? Numbered(playbook) : document.Html;
        browser.Show(html, (double)(paper.Width - (2 * paper.Margin)));
        var seen = browser.Evaluate(PageScripts.Faults).AsArray()
            .Concat(browser.Evaluate(PageScripts.ColourAlone).AsArray());
        foreach (var fault in seen)
            yield return fault?.GetValue<string>() ?? "";
        var names = browser.Evaluate(PageScripts.Mark);
        var file = PdfFile.Read(browser.PrintShown());
        foreach (var fault in document.Kind == GuidePrintKind.Guide ? Contents(html, file) : [])
            yield return fault;
        foreach (var fault in Pages(file, paper).Concat(Torn(file, names, paper)))
            yield return fault;
        foreach (var part in (string[])["/Marked true", "/Lang (en", "/DisplayDocTitle true"])
        {
            if (!file.Text.Contains(part, StringComparison.Ordinal))
                yield return $"the PDF lacks {part}";
        }
    }

    /// <summary>The guide with the numbers of its pages, as a PDF of it is made.</summary>
    private string Numbered(string playbook)
    {
        var html = "";
        var result = PdfPrinter.Print(
            browser.Session,
            "guide",
            pages => html = LibraryPrints.Guide(playbook, pages),
            CancellationToken.None);
        result.Findings.ShouldBeEmpty();
        return html;
    }

    private static IEnumerable<string> Contents(string html, PdfFile file)
    {
        if (!file.Text.Contains("/Outlines ", StringComparison.Ordinal))
            yield return "the PDF lacks an outline";
        if (!file.Text.Contains("/Alt (", StringComparison.Ordinal))
            yield return "the PDF lacks alternative texts";
        var page = PrintedPage.Parse(html);
        foreach (var (anchor, number) in PdfDocument.Destinations(file.Bytes))
        {
            foreach (var link in page.QuerySelectorAll($"a[href='#{anchor}']"))
            {
                var said = link.ParentElement?.QuerySelector(".page-number")?.TextContent;
                if (said != number.ToString(CultureInfo.InvariantCulture))
                    yield return $"{anchor} stands on page {number}, and the contents say {said}";
            }
        }
    }

    private static IEnumerable<string> Pages(PdfFile file, GuidePaper paper)
    {
        for (var i = 0; i < file.Pages.Count; i++)
        {
            var page = file.Pages[i];
            var ink = page.InkBox(Footer(paper));
            if (ink is < LeastInk or > MostInk)
                yield return $"page {i + 1} of {file.Pages.Count}: ink box {ink:P1}";
            var sizes = page.Marks.Where(mark => mark.TextSize > 0).Select(mark => mark.TextSize);
            var least = sizes.DefaultIfEmpty(LeastType).Min();
            if (least < LeastType - 0.05)
                yield return $"page {i + 1}: type of {least:0.00} points";
        }
    }

    /// <summary>
    /// Things with a colour of their own whose ink lies on more than one page, and headings and rows left alone.
    /// </summary>
    private static IEnumerable<string> Torn(PdfFile file, JsonNode names, GuidePaper paper)
    {
        var cards = new Dictionary<int, SortedSet<int>>();
        var rows = new Dictionary<int, SortedSet<int>>();
        for (var i = 0; i < file.Pages.Count; i++)
        {
            var footer = file.Pages[i].Height - Footer(paper);
            foreach (var mark in file.Pages[i].Marks.Where(mark => mark.TextSize > 0 && mark.Top < footer))
            {
                Add(cards, mark.Colour >> RowBits, i);
                Add(rows, mark.Colour & RowMask, i);
            }
        }

        foreach (var (card, pages) in cards.Where(row => row.Key > 0 && row.Value.Count > 1))
            yield return $"torn over pages {Numbers(pages)}: {Name(names, "cards", card)}";
        foreach (var (row, pages) in rows.Where(row => row.Key > 0 && row.Value.Count > 1))
            yield return $"torn over pages {Numbers(pages)}: {Name(names, "rows", row)}";

        foreach (var row in names["front"]?.AsArray().Select(row => row?.GetValue<int>() ?? 0) ?? [])
        {
            if (rows.TryGetValue(row, out var pages) && pages.Max > 0)
                yield return $"a step is not on page one: {Name(names, "rows", row)}";
        }

        foreach (var pair in names["pairs"]?.AsArray() ?? [])
        {
            var (heading, next) = (pair?[0]?.GetValue<int>() ?? 0, pair?[1]?.GetValue<int>() ?? 0);
            if (rows.TryGetValue(heading, out var one) && rows.TryGetValue(next, out var other) && one.Max < other.Min)
                yield return $"left alone on page {one.Max + 1}: {Name(names, "rows", heading)}";
        }
    }

    private static string Numbers(IEnumerable<int> pages) => string.Join(", ", pages.Select(page => page + 1));

    private static double Footer(GuidePaper paper) => (double)paper.FootMargin * 72 / 25.4;

    private static void Add(Dictionary<int, SortedSet<int>> pages, int number, int page)
    {
        if (!pages.TryGetValue(number, out var set))
            pages[number] = set = [];
        set.Add(page);
    }

    private static string Name(JsonNode names, string kind, int number) =>
        names[kind]?[number]?.GetValue<string>() ?? $"{kind} {number}";

    private static GuidePaper PaperOf(GuidePrintKind kind) => kind switch
    {
        GuidePrintKind.WallPoster => GuidePaper.Poster,
        GuidePrintKind.PocketCards => GuidePaper.Cards,
        _ => GuidePaper.Universal,
    };
}
