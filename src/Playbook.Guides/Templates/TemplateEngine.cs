using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Guides.Words;

namespace Playbook.Guides.Templates;

/// <summary>
/// Checks, reads and runs templates. Templates are text, models are dictionaries, numbers are written without culture,
/// and author's text is data: it is never read as a template, and encoded where it is written.
/// </summary>
internal static class TemplateEngine
{
    /// <summary>Names that a template may call; a model may not use them as keys.</summary>
    public static readonly ImmutableHashSet<string> Helpers = ["word", "plural", "markup", "safeUrl"];

    private const int OutputLimit = 8_000_000;

    /// <summary>Shared: what a template says is a pure function of its text.</summary>
    private static readonly ConcurrentDictionary<string, Template> ByText = new(StringComparer.Ordinal);

    /// <summary>The template's output, or empty markup and findings where the template can't be used.</summary>
    public static (Markup Output, ImmutableArray<Diagnostic> Findings) Render(
        TemplateFile file, TemplateModel model, GuideWords words)
    {
        var findings = TemplateChecker.Check(file, model, words);
        if (!findings.IsEmpty)
            return (Markup.Empty, findings);

        var run = new TemplateRun(words, OutputLimit);
        try
        {
            return (new Markup(run.Write(ByText.GetOrAdd(file.Text, TemplateReader.Read), model)), []);
        }
        catch (OutputLimitException)
        {
            var limit = OutputLimit.ToString(CultureInfo.InvariantCulture);
            return (Markup.Empty, [At(file, run.Current, "PB6503", limit)]);
        }
        catch (UndefinedNameException failure)
        {
            return (Markup.Empty, [At(file, run.Current, "PB6501", failure.Path, failure.Known)]);
        }
    }

    private static Diagnostic At(TemplateFile file, Mustache? at, string code, params string[] arguments) =>
        Diagnostic.Create(
            code,
            new SourceLocation(file.Path, at?.Span ?? new TextSpan(0, 0)),
            [.. arguments, (at?.Line ?? 1).ToString(CultureInfo.InvariantCulture)]);
}
