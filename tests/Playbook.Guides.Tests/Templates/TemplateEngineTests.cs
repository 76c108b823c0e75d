using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Templates;

public class TemplateEngineTests
{
    private static readonly TemplateModel Model = new()
    {
        ["title"] = "A & B",
        ["none"] = Array.Empty<object>(),
        ["rows"] = TemplateModel.List(["x", "y"], text => new TemplateModel { ["text"] = text }),
        ["figure"] = new Markup("<b>ours</b>"),
    };

    [Fact]
    public void Texts_are_encoded_and_only_our_own_markup_is_written_as_it_is() =>
        Render("{{title}} {{markup title}} {{markup figure}} {{figure}}")
            .ShouldBe("A &amp; B A &amp; B <b>ours</b> &lt;b&gt;ours&lt;/b&gt;");

    [Fact]
    public void Lists_and_conditions_work_and_the_other_branch_is_taken_for_an_empty_list() =>
        Render("{{#each rows}}{{text}}{{../title}}{{/each}}{{#if none}}a{{else}}b{{/if}}")
            .ShouldBe("xA &amp; ByA &amp; Bb");

    [Fact]
    public void An_undefined_name_is_told_with_its_line_and_the_names_that_there_are()
    {
        var finding = Findings("<p>\n{{#each rows}}\n{{tekst}}\n{{/each}}").ShouldHaveSingleItem();
        finding.Code.ShouldBe("PB6501");
        finding.Location.Path.ShouldBe("mine/test.html");
        finding.Arguments.ShouldBe(["tekst", "text", "3"]);
    }

    [Theory]
    [InlineData("{{#each rows}}")]
    [InlineData("{{/each}}")]
    [InlineData("{{title")]
    [InlineData("{{{title}}}")]
    [InlineData("{{&title}}")]
    [InlineData("{{> other}}")]
    [InlineData("{{#repeat rows}}{{/repeat}}")]
    [InlineData("{{else}}")]
    [InlineData("{{#if rows}}{{else}}{{else}}{{/if}}")]
    [InlineData("{{plural \"days\"}}")]
    [InlineData("{{plural \"days\" title}}")]
    public void What_is_not_closed_or_not_allowed_is_told(string text) =>
        Findings(text).ShouldContain(finding => finding.Code == "PB6502");

    [Fact]
    public void An_unknown_word_is_told() =>
        Findings("{{word \"no.such.word\"}}").ShouldHaveSingleItem().Arguments[0].ShouldBe("no.such.word");

    [Fact]
    public void Output_is_bounded()
    {
        var many = TemplateModel.List(
            Enumerable.Range(0, 3000), _ => new TemplateModel { ["text"] = new string('x', 1000) });
        var model = new TemplateModel { ["rows"] = many };
        var file = new TemplateFile(
            "test", "mine/test.html", "{{#each rows}}{{#each ../rows}}{{text}}{{/each}}{{/each}}");
        TemplateEngine.For(GuideWords.English)
            .Render(file, model).Findings.ShouldHaveSingleItem().Code.ShouldBe("PB6503");
    }

    private static string Render(string text)
    {
        var (output, findings) = TemplateEngine.For(GuideWords.English)
            .Render(new TemplateFile("test", "mine/test.html", text), Model);
        findings.ShouldBeEmpty();
        return output.Html;
    }

    private static ImmutableArray<Diagnostic> Findings(string text) =>
        TemplateChecker.Check(new TemplateFile("test", "mine/test.html", text), Model, GuideWords.English);
}
