using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Playbook.Guides.Words;

namespace Playbook.Guides.Templates;

/// <summary>Writes a template that has been read, up to a limit, so that one that loops over loops ends.</summary>
internal sealed class TemplateRun(GuideWords words, int limit)
{
    private readonly StringBuilder _output = new();

    /// <summary>What is being written; null before the first braces.</summary>
    public Mustache? Current { get; private set; }

    /// <exception cref="OutputLimitException">The template writes more than the limit.</exception>
    /// <exception cref="UndefinedNameException">The template names something that is not there.</exception>
    public string Write(Template template, TemplateModel model)
    {
        Write(template.Nodes, new TemplateScope(model));
        return _output.ToString();
    }

    private void Write(ImmutableArray<TemplateNode> nodes, TemplateScope scope)
    {
        foreach (var node in nodes)
        {
            if (node is TemplateText text)
                Write(text.Text);
            else if (node is TemplateValue value)
                Write(value, scope);
            else
                Write((TemplateBlock)node, scope);
        }
    }

    private void Write(TemplateBlock block, TemplateScope scope)
    {
        Current = block.Source;
        var value = scope[block.Path];
        var isMain = TemplateScope.Holds(value) != (block.Kind == "unless");
        if (!isMain)
            Write(block.Otherwise, scope);
        else if (block.Kind == "with")
            Write(block.Main, new TemplateScope(value, scope));
        else if (block.Kind == "each" && value is object[] items)
            for (var i = 0; i < items.Length; i++)
                Write(block.Main, new TemplateScope(items[i], scope, i, items.Length));
        else
            Write(block.Main, scope);
    }

    private void Write(TemplateValue value, TemplateScope scope)
    {
        Current = value.Source;
        var first = Argument(value.Arguments[0], scope);
        Write(value.Helper switch
        {
            "word" => HtmlText.Encode(words[Text(first), Rest(value.Arguments, scope)]),
            "plural" => HtmlText.Encode(words.Count(Text(first), Number(value, scope))),
            "safeUrl" => HtmlText.Encode(SafeUrl.Of(Text(first))),
            "markup" when first is Markup markup => markup.Html,
            _ => HtmlText.Encode(Text(first)),
        });
    }

    private static string[] Rest(ImmutableArray<string> arguments, TemplateScope scope)
    {
        var rest = new string[arguments.Length - 1];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = Text(Argument(arguments[i + 1], scope));
        return rest;
    }

    private static decimal Number(TemplateValue value, TemplateScope scope) => decimal.Parse(
        Text(Argument(value.Arguments[1], scope)), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static object? Argument(string argument, TemplateScope scope) =>
        argument[0] == '"' ? argument.Trim('"') : scope[argument];

    private static string Text(object? value) =>
        value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private void Write(string text)
    {
        if (_output.Length + text.Length > limit)
            throw new OutputLimitException(limit);
        _output.Append(text);
    }
}
