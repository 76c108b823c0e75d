using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using HandlebarsDotNet;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Guides.Words;

namespace Playbook.Guides.Templates;

/// <summary>
/// The one place that knows the template library. Templates are text, models are dictionaries, numbers are written
/// without culture, and author's text is data: it is never compiled, and encoded where it is written.
/// </summary>
internal sealed class TemplateEngine
{
    /// <summary>Names that a template may call; a model may not use them as keys.</summary>
    public static readonly ImmutableHashSet<string> Helpers = ["word", "plural", "markup", "safeUrl"];

    private const int OutputLimit = 8_000_000;

    private static readonly ConcurrentDictionary<string, TemplateEngine> ByLanguage = new(StringComparer.Ordinal);

    private readonly IHandlebars _handlebars;
    private readonly GuideWords _words;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _compiled =
        new(StringComparer.Ordinal);
    private readonly Lock _compiling = new();

    private TemplateEngine(GuideWords words)
    {
        _words = words;
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new GuideTextEncoder(),
        };
        // Most prints run a template once: interpreting beats compiling there.
        configuration.CompileTimeConfiguration.Features.Add(new InterpretingCompiler());
        _handlebars = Handlebars.Create(configuration);
        AddHelpers();
    }

    /// <summary>The engine of a language, shared: compiled templates are pure functions of their text.</summary>
    public static TemplateEngine For(GuideWords words) =>
        ByLanguage.GetOrAdd(words.Language, static (_, words) => new TemplateEngine(words), words);

    /// <summary>
    /// Compiles templates before somebody needs them. One that can't be compiled says so when it is rendered.
    /// </summary>
    public void Prepare(IEnumerable<TemplateFile> files)
    {
        foreach (var file in files)
        {
            try
            {
                _ = Compiled(file.Text);
            }
            catch (HandlebarsException)
            {
                // Told by Render, with the file and its line.
            }
        }
    }

    /// <summary>The template's output, or empty markup and findings where the template can't be used.</summary>
    public (Markup Output, ImmutableArray<Diagnostic> Findings) Render(TemplateFile file, TemplateModel model)
    {
        var findings = TemplateChecker.Check(file, model, _words);
        if (!findings.IsEmpty)
            return (Markup.Empty, findings);

        try
        {
            var template = Compiled(file.Text);
            using var writer = new BoundedWriter(OutputLimit);
            template(writer, model);
            return (new Markup(writer.ToString()), []);
        }
        catch (Exception failure) when (IsOutputLimit(failure))
        {
            return (Markup.Empty, [At(file, "PB6503", OutputLimit.ToString(CultureInfo.InvariantCulture))]);
        }
        catch (HandlebarsException failure)
        {
            return (Markup.Empty, [At(file, "PB6502", "a template that can be read", failure.Message)]);
        }
    }

    // Each text once, whoever asks first; the library compiles one template at a time.
    private HandlebarsTemplate<TextWriter, object, object> Compiled(string text)
    {
        return _compiled.GetOrAdd(text, added => new(() => Compile(added))).Value;

        HandlebarsTemplate<TextWriter, object, object> Compile(string added)
        {
            lock (_compiling)
                return _handlebars.Compile(new StringReader(added));
        }
    }

    private static bool IsOutputLimit(Exception failure) =>
        failure is OutputLimitException || (failure.InnerException is { } inner && IsOutputLimit(inner));

    private static Diagnostic At(TemplateFile file, string code, params string[] arguments) =>
        Diagnostic.Create(code, new SourceLocation(file.Path, new TextSpan(0, 0)), [.. arguments, "1"]);

    private void AddHelpers()
    {
        _handlebars.RegisterHelper("word", (output, _, arguments) =>
            Write(
                output,
                _words[
                    Text(arguments, 0),
                    [.. Enumerable.Range(1, arguments.Length - 1).Select(i => Text(arguments, i))]]));
        _handlebars.RegisterHelper("plural", (output, _, arguments) =>
            Write(
                output,
                _words.Count(Text(arguments, 0), Convert.ToDecimal(arguments[1], CultureInfo.InvariantCulture))));
        _handlebars.RegisterHelper("safeUrl", (output, _, arguments) => Write(output, SafeUrl.Of(Text(arguments, 0))));
        _handlebars.RegisterHelper("markup", (output, _, arguments) =>
        {
            if (arguments[0] is Markup markup)
                output.WriteSafeString(markup.Html);
            else
                Write(output, Text(arguments, 0));
        });
    }

    private static void Write(in EncodedTextWriter output, string text) =>
        output.WriteSafeString(HtmlText.Encode(text));

    private static string Text(in Arguments arguments, int index) =>
        Convert.ToString(arguments[index], CultureInfo.InvariantCulture) ?? "";
}
