using System.Text;
using HandlebarsDotNet;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Templates;

/// <summary>
/// The language of templates is a part of Handlebars: both say the same of made templates, white space aside, of which
/// a page knows nothing.
/// </summary>
public class HandlebarsComparisonTests
{
    private const int Templates = 500;
    private const int Depth = 4;

    private static readonly string[] Texts = ["x", "<p>", "</p>\n", "\n", "  ", "\n\n", " a\n  b", "\t"];
    private static readonly string[] Names =
        ["title", "count", "isTrue", "isFalse", "nothing", "one", "none", "rows", "this"];

    private readonly IHandlebars _handlebars = Handlebars.Create(
        new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, NoEscape = true });
    private readonly Random _random = new(1);

    [Fact]
    public void Made_templates_are_written_as_the_library_writes_them()
    {
        var model = Model(Depth);
        var different = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        for (var i = 0; i < Templates; i++)
        {
            var text = new StringBuilder();
            Sequence(text, Depth - 1, scopes: 0);
            var file = new TemplateFile("test", "mine/test.html", text.ToString());
            var (output, findings) = TemplateEngine.Render(file, model, GuideWords.English);
            findings.ShouldBeEmpty(file.Text);
            var expected = _handlebars.Compile(file.Text)(model);
            if (Dense(output.Html) != Dense(expected))
                wrong.Add(file.Text);
            different.Add(expected);
        }

        wrong.MinBy(text => text.Length).ShouldBeNull();
        // Few templates write nothing but what others write.
        different.Count.ShouldBeGreaterThan(Templates / 2);
    }

    /// <summary>The same names at every depth, so that any path means something.</summary>
    private static TemplateModel Model(int depth)
    {
        var model = new TemplateModel
        {
            ["title"] = $"A{depth}",
            ["count"] = depth - 1,
            ["isTrue"] = depth % 2 == 0,
            ["isFalse"] = depth % 2 == 1,
            ["nothing"] = "",
            ["none"] = Array.Empty<object>(),
            ["rows"] = Array.Empty<object>(),
            ["one"] = "b",
        };
        if (depth > 0)
        {
            model["rows"] = TemplateModel.List(Enumerable.Range(0, 3), _ => Model(depth - 1));
            model["one"] = Model(depth - 1);
        }

        return model;
    }

    private static string Dense(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private void Sequence(StringBuilder text, int depth, int scopes)
    {
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            text.Append(One(Texts));
            switch (_random.Next(depth > 0 ? 8 : 3))
            {
                case 0:
                    text.Append("{{title}}");
                    break;
                case 1:
                    text.Append(scopes > 0 && _random.Next(2) == 0 ? "{{../title}}" : "{{! words }}");
                    break;
                case 2:
                    text.Append(One(["{{count}}", "{{nothing}}"]));
                    break;
                case 3:
                case 4:
                    Block(text, "if", One(Names), depth - 1, scopes);
                    break;
                case 5:
                    Block(text, "unless", One(Names), depth - 1, scopes);
                    break;
                case 6:
                    Block(text, "each", One(["rows", "none"]), depth - 1, scopes);
                    break;
                default:
                    Block(text, "with", "one", depth - 1, scopes);
                    break;
            }
        }
    }

    private void Block(StringBuilder text, string block, string path, int depth, int scopes)
    {
        text.Append(One(["", "\n", "\n  "])).Append("{{#").Append(block).Append(' ').Append(path).Append("}}");
        text.Append(One(["", "\n", " \n"]));
        if (block == "each")
            text.Append("{{@index}}{{#if @first}}f{{/if}}{{#unless @last}}, {{/unless}}");
        Sequence(text, depth, block is "each" or "with" ? scopes + 1 : scopes);
        if (block != "with" && _random.Next(2) == 0)
        {
            text.Append("{{else}}");
            // The library enters the empty list there, so that ../ means something else; Handlebars does not.
            Sequence(text, depth, block == "each" ? 0 : scopes);
        }

        text.Append(One(["", "\n"])).Append("{{/").Append(block).Append("}}").Append(One(["", "\n", "  \n"]));
    }

    private string One(string[] texts) => texts[_random.Next(texts.Length)];
}
