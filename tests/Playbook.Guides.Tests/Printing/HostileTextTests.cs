using System.Collections.Immutable;
using AngleSharp.Dom;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Printing;

/// <summary>
/// Author's text is data in every position: it never becomes an element, an attribute, a style or a template.
/// </summary>
public class HostileTextTests
{
    public static IEnumerable<object[]> Payloads => HostileTexts.All.Select(text => new object[] { text });

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_page_with_hostile_text_everywhere_has_the_shape_of_the_page_with_plain_text(string payload)
    {
        var plain = Print(text => text.Length == 0 ? "" : "plain");
        var hostile = Print(text => text.Length == 0 ? "" : payload);
        foreach (var (one, other) in plain.Zip(hostile))
            Shape(other).ShouldBe(Shape(one));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Hostile_prose_gives_no_script_no_image_and_no_address_but_web_and_mail(string payload)
    {
        foreach (var html in Print(text => text, _ => payload))
        {
            var page = PrintedPage.Parse(html);
            page.QuerySelectorAll("script, img, iframe, object, embed, form, base, link, style:not(head style)")
                .ShouldBeEmpty();
            page.All.SelectMany(element => element.Attributes)
                .ShouldNotContain(attribute => attribute.Name.StartsWith("on") || attribute.Name == "style");
            page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href") ?? "").ShouldAllBe(address =>
                address.StartsWith('#') || address.StartsWith("https://") || address.StartsWith("http://")
                    || address.StartsWith("mailto:"));
        }
    }

    [Fact]
    public void Template_words_in_a_text_are_printed_as_they_are()
    {
        var pages = Print(text => text.Length == 0 ? "" : "{{title}} {{#each plays}}{{{x}}}");
        PrintedPage.Parse(pages[0]).QuerySelector("h1")?.TextContent.ShouldBe("{{title}} {{#each plays}}{{{x}}}");
    }

    [Fact]
    public void A_footer_with_hostile_text_is_letters_digits_and_escapes()
    {
        foreach (var text in HostileTexts.Thousand)
            HtmlText.CssString(text).ShouldMatch("^\"([A-Za-z0-9 ]|\\\\[0-9A-F]{6} )*\"$");
    }

    private static ImmutableArray<string> Print(Func<string, string> change, Func<string, string>? changeProse = null)
    {
        var model = HostileModel.With(change, changeProse ?? (text => text));
        return [
            .. GuidePrinter.Compose(
                model, GuideOptions.Default, GuideWords.English).Documents.Select(document => document.Html)];
    }

    /// <summary>
    /// The elements in order, without figures and without what stands around the steps of a continuation: how many
    /// panels a map needs, and how many steps a page holds, depends on the length of their words.
    /// </summary>
    private static IEnumerable<string> Shape(string html) =>
        from element in PrintedPage.Parse(html).All
        where element.Closest("figure") is null && element.LocalName is not ("a" or "wbr")
        where element.Closest(".continuation") is null || element.Closest(".continuation tbody tr") is not null
        select $"{element.LocalName}.{element.ClassName}";
}
