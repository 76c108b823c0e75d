using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using AngleSharp.Dom;
using Playbook.Guides.Model;
using Playbook.Guides.Tests.Model;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Printing;

/// <summary>
/// Author's text is data in every position: it never becomes an element, an attribute, a style or a template.
/// </summary>
public class HostileTextTests
{
    private static readonly string[] References =
    [
        "Name", "Actor", "Team", "Words", "SecondWords", "Lane", "Id", "From", "To", "Handoff", "Informed",
            "Approvers",
        "Contents", "FromTeam", "ToTeam", "Result", "Kind",
    ];

    private static readonly Type[] FreeTitles = [typeof(GuidePlaybook), typeof(GuideCard), typeof(GuideContent)];

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

    private static ImmutableArray<string> Print(Func<string, string> change, Func<string, string>? changeProse = null)
    {
        var model = (GuideModel)Change(SampleModel.Full(), change, changeProse ?? (text => text));
        return [
            .. GuidePrinter.Compose(
                model, GuideOptions.Default, GuideWords.English).Documents.Select(document => document.Html)];
    }

    /// <summary>
    /// The elements in order, without figures: how many panels a map needs depends on the length of its words.
    /// </summary>
    private static IEnumerable<string> Shape(string html) =>
        from element in PrintedPage.Parse(html).All
        where element.Closest("figure") is null && element.LocalName is not ("a" or "wbr")
        select $"{element.LocalName}.{element.ClassName}";

    /// <summary>A copy of a record tree with every author's text changed; names and codes that refer stay.</summary>
    private static object Change(object value, Func<string, string> change, Func<string, string> changeProse)
    {
        var constructor = value.GetType().GetConstructors().OrderByDescending(row => row.GetParameters().Length)
            .First();
        var arguments = constructor.GetParameters().Select(parameter =>
        {
            var property = value.GetType()
                .GetProperty(parameter.Name ?? "") ?? throw new InvalidOperationException(parameter.Name);
            return Changed(property, property.GetValue(value), change, changeProse);
        });
        return constructor.Invoke([.. arguments]);
    }

    private static object? Changed(
        PropertyInfo property,
        object? value,
        Func<string,
        string> change,
        Func<string,
        string> changeProse) => value switch
    {
        string text when property.Name is "Prose" or "Address" => changeProse(text),
        string text => IsReference(property) ? text : change(text),
        ImmutableArray<string> texts => IsReference(property) ? texts : [.. texts.Select(change)],
        IEnumerable items => Rebuild(items, item => Change(item, change, changeProse)),
        null => null,
        _ when value.GetType().Namespace == typeof(GuideModel).Namespace && value.GetType().IsClass =>
            Change(value, change, changeProse),
        _ => value,
    };

    private static object Rebuild(IEnumerable items, Func<object, object> change)
    {
        var element = items.GetType().GetGenericArguments()[0];
        var changed = Array.CreateInstance(element, items.Cast<object>().Count());
        var index = 0;
        foreach (var item in items)
            changed.SetValue(change(item), index++);
        var create = typeof(ImmutableItems).GetMethod(nameof(ImmutableItems.Create))
            ?? throw new InvalidOperationException("The method is gone.");
        return create.MakeGenericMethod(element).Invoke(null, [changed]) ?? items;
    }

    // What joins parts of the model is a name of the language's closed alphabet, never free text.
    private static bool IsReference(PropertyInfo property) => References.Contains(property.Name)
        || (property.Name == "Title" && !FreeTitles.Contains(property.DeclaringType ?? typeof(object)));
}
