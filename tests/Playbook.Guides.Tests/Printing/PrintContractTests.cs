using System.Globalization;
using AngleSharp.Dom;
using Playbook.Guides.Sections;
using Playbook.Guides.Tests.Building;
using Playbook.Guides.Tests.Model;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Printing;

/// <summary>What every print keeps, whatever the playbook says.</summary>
public class PrintContractTests
{
    private static readonly GuideResult Sample =
        GuidePrinter.Compose(SampleModel.Full(), GuideOptions.Default, GuideWords.English);

    [Fact]
    public void A_full_playbook_prints_every_section_without_a_finding()
    {
        Sample.Findings.ShouldBeEmpty();
        var page = PrintedPage.Parse(Guide());
        foreach (var section in SectionTable.All.Where(section => section.Prints.Contains(GuidePrintKind.Guide)))
            page.QuerySelector($".is-{section.Template}").ShouldNotBeNull(section.Template);
    }

    [Fact]
    public void A_poster_says_whose_it_is_and_asks_nobody_to_fill_in_a_form()
    {
        var wall = PrintedPage.Parse(Sample.Documents.Single(print => print.Kind == GuidePrintKind.WallPoster));
        wall.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldBe(SampleModel.Full().Playbook.Title);
        wall.QuerySelector(".is-poster-head p").ShouldNotBeNull().TextContent.ShouldContain("Marketing");
        wall.QuerySelector(".is-feedback").ShouldBeNull();
    }

    [Fact]
    public void What_a_print_looks_like_follows_from_its_paper_and_not_from_what_it_is()
    {
        string Look(GuidePaper? paper, GuidePrintKind kind) => PrintedPage.Parse(
            GuidePrinter.Compose(
                SampleModel.Full(), GuideOptions.Default with { Paper = paper, Prints = [kind] }, GuideWords.English)
                .Documents[0]).QuerySelector("main")?.ClassName ?? "";
        Look(null, GuidePrintKind.WallPoster).ShouldEndWith(" on-poster");
        Look(null, GuidePrintKind.PocketCards).ShouldEndWith(" on-cards");
        Look(GuidePaper.Find("a4"), GuidePrintKind.WallPoster).ShouldBe("print-wallposter");
        Look(GuidePaper.Find("a4"), GuidePrintKind.PocketCards).ShouldBe("print-pocketcards");
        Look(GuidePaper.Cards, GuidePrintKind.Guide).ShouldBe("print-guide on-cards");
    }

    [Fact]
    public void No_print_has_a_script_a_form_or_an_outside_request()
    {
        foreach (var page in Sample.Documents.Select(PrintedPage.Parse))
        {
            page.QuerySelectorAll("script, iframe, object, embed, form, link, base, img[src^='http']").ShouldBeEmpty();
            page.All.SelectMany(element => element.Attributes)
                .ShouldNotContain(attribute => attribute.Name.StartsWith("on") || attribute.Name == "style");
            var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
            policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        }
    }

    [Fact]
    public void Every_figure_says_what_it_shows_and_every_table_head_says_what_it_heads()
    {
        foreach (var page in Sample.Documents.Select(PrintedPage.Parse))
        {
            foreach (var figure in page.QuerySelectorAll("svg"))
            {
                (figure.QuerySelector("title")?.TextContent.Length ?? 0).ShouldBeGreaterThan(0);
                (figure.QuerySelector("desc")?.TextContent.Length ?? 0).ShouldBeGreaterThan(0);
            }

            page.QuerySelectorAll("thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
            page.QuerySelectorAll("tbody th").ShouldAllBe(head => head.GetAttribute("scope") == "row");
            page.DocumentElement.GetAttribute("lang").ShouldBe("en");
            page.Title.ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void No_id_stands_twice_and_every_link_inside_leads_somewhere()
    {
        foreach (var page in Sample.Documents.Select(PrintedPage.Parse))
        {
            page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
            foreach (var link in page.QuerySelectorAll("a[href^='#']"))
                page.GetElementById((link.GetAttribute("href") ?? "")[1..]).ShouldNotBeNull(link.OuterHtml);
        }
    }

    [Fact]
    public void No_text_of_a_figure_is_under_nine_points()
    {
        var sizes = Sample.Documents.Select(PrintedPage.Parse).SelectMany(page => page.QuerySelectorAll("svg text"))
            .Select(text => double.Parse(text.GetAttribute("font-size") ?? "0", CultureInfo.InvariantCulture));
        sizes.Min().ShouldBeGreaterThanOrEqualTo(9);
    }

    [Fact]
    public void A_wall_print_shows_nobody_by_name()
    {
        var wall = Sample.Documents.Single(document => document.Kind == GuidePrintKind.WallPoster).Html;
        wall.ShouldNotContain("Jo Brandt");
        wall.ShouldNotContain("1,200 EUR");
        Guide().Html.ShouldContain("Jo Brandt");
    }

    [Fact]
    public void The_same_source_gives_the_same_bytes_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture =
                new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "٫", NegativeSign = "~" } };
            var again = GuidePrinter.Compose(SampleModel.Full(), GuideOptions.Default, GuideWords.English);
            again.Documents.Select(document => document.Html)
                .ShouldBe(Sample.Documents.Select(document => document.Html));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_playbook_prints_the_same_bytes_in_every_culture_and_language_of_the_machine()
    {
        foreach (var playbook in LibraryWorkspace.Playbooks)
        {
            var input = LibraryWorkspace.Input(playbook.Playbook.Name);
            var expected = GuidePrinter.Print(input, GuideOptions.Default).Documents;
            var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture =
                    new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "٫", NegativeSign = "~" } };
                GuidePrinter.Print(input, GuideOptions.Default).Documents.SequenceEqual(expected).ShouldBeTrue();
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
            }
        }
    }

    [Fact]
    public void Page_numbers_of_the_second_pass_stand_in_the_contents()
    {
        var options = GuideOptions.Default with
        {
            Prints = [GuidePrintKind.Guide],
            PageNumbers = new Dictionary<string, int> { [GuideOptions.Place("guide", "s-h1")] = 41 },
        };
        var page = PrintedPage.Parse(
            GuidePrinter.Compose(SampleModel.Full(), options, GuideWords.English).Documents.Single());
        page.QuerySelector(
            ".is-contents a[href='#s-h1']")?.ParentElement?.QuerySelector(".page-number")?.TextContent.ShouldBe("41");
    }

    [Fact]
    public void An_unknown_role_and_section_are_told_with_the_nearest_name()
    {
        var options = GuideOptions.Default with { Roles = ["sale"], Sections = ["H2"] };
        var findings = GuidePrinter.Print(LibraryWorkspace.Input("warm_inbound"), options).Findings;
        findings.Single(finding => finding.Code == "PB6505").Arguments[1].ShouldContain("sales");
        findings.ShouldContain(finding => finding.Code == "PB6506");
    }

    [Fact]
    public void A_long_title_leaves_room_for_the_version_in_the_footer()
    {
        var model = SampleModel.Full();
        var title = string.Concat(Enumerable.Repeat("Long ", 60));
        model = model with { Playbook = model.Playbook with { Title = title } };
        var page = GuidePrinter.Compose(model, GuideOptions.Default, GuideWords.English).Documents[0].Html;
        var footer = page[page.IndexOf("@bottom-left", StringComparison.Ordinal)..].Split('\n')[1];
        footer.ShouldContain("version 3");
        footer.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void A_section_that_every_guide_needs_says_that_it_is_empty()
    {
        var model = SampleModel.Full() with { Contents = [] };
        var result = GuidePrinter.Compose(
            model, GuideOptions.Default with { Prints = [GuidePrintKind.Guide] }, GuideWords.English);
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("PB6510");
        PrintedPage.Parse(result.Documents.Single()).QuerySelector(".is-content-shelf .nothing").ShouldNotBeNull();
    }

    [Fact]
    public void Whoever_leads_a_team_is_not_told_to_ask_themselves()
    {
        var model = SampleModel.Full();
        var actors = model.Actors.Select(actor => actor with { Head = actor.Name == "sales" ? "Head of sales" : "" });
        var result = GuidePrinter.Compose(
            model with { Actors = [.. actors] }, GuideOptions.Default, GuideWords.English);
        var pages = result.Documents.Where(document => document.Kind == GuidePrintKind.RolePack)
            .Select(document => PrintedPage.Parse(document).DocumentElement.TextContent)
            .Where(text => text.Contains("Whom to ask", StringComparison.Ordinal)).ToArray();

        pages.Count(text => text.Contains("Head of sales, head of Sales", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static GuideDocument Guide() => Sample.Documents.Single(document => document.Kind == GuidePrintKind.Guide);
}
