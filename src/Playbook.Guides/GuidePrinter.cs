using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Building;
using Playbook.Guides.Model;
using Playbook.Guides.Printing;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides;

/// <summary>
/// Prints guides: a pure function from values to values. The host reads themes and writes files.
/// </summary>
public static class GuidePrinter
{
    /// <summary>
    /// Makes what no playbook changes, the product's templates above all, unless it is there. A host may ask for this
    /// on a thread of its own while it reads and plays: whoever needs a part earlier waits for that part only.
    /// </summary>
    public static void Prepare(GuideOptions options)
    {
        var words = GuideWords.Find(options.Language) ?? GuideWords.English;
        TemplateEngine.For(words).Prepare(
            SectionTable.All.Select(section => section.Template).Distinct().Select(TemplateFile.BuiltIn));
        _ = ProseRenderer.Render("*");
    }

    /// <summary>
    /// All prints of one playbook that the options ask for. What can't be printed as asked (an unknown language, a
    /// theme's file, a template) is a finding, and the rest is printed.
    /// </summary>
    public static GuideResult Print(GuideInput input, GuideOptions options)
    {
        var words = GuideWords.Find(options.Language);
        var used = words ?? GuideWords.English;
        var model = GuideModelBuilder.Build(input, used);
        var result = Compose(model, options, used);
        var findings = words is null
            ? [Diagnostic.Create("PB6507", SourceLocation.None, options.Language, Languages(), "")]
            : ImmutableArray<Diagnostic>.Empty;
        if (!used.Missing.IsEmpty)
            findings = findings.Add(MissingWords(used));
        var failed = input.Stories.Value.Where(story => !story.HasPassed)
            .Select(story => Diagnostic.Create(
                "PB6511", story.Scenario.Scenario.Location, story.Scenario.Scenario.DisplayName));
        findings =
        [
            .. findings,
            .. OptionCheck.Check(model, options),
            .. failed,
            .. TypedLimits.Find(input, used),
            .. result.Findings,
            .. NothingPrinted(input, options, result),
        ];
        return result with { Findings = findings };
    }

    /// <summary>Sections may be there and still have nothing to say of this playbook.</summary>
    private static IEnumerable<Diagnostic> NothingPrinted(GuideInput input, GuideOptions options, GuideResult result)
    {
        if (!options.Sections.IsEmpty && result.Documents.IsEmpty)
        {
            yield return Diagnostic.Create(
                "PB6514",
                input.Playbook.Playbook.Location,
                string.Join(", ", options.Sections),
                input.Playbook.Playbook.DisplayName);
        }
    }

    private static string Languages() => string.Join(", ", GuideWords.Languages);

    private static Diagnostic MissingWords(GuideWords words) => Diagnostic.Create(
        "PB6508",
        SourceLocation.None,
        words.Language,
        words.Missing.Length.ToString(CultureInfo.InvariantCulture),
        string.Join(", ", words.Missing));

    /// <summary>All prints of one model that the options ask for.</summary>
    internal static GuideResult Compose(GuideModel model, GuideOptions options, GuideWords words)
    {
        var (theme, themeFindings) = ThemeReader.Read(options.Theme);
        var composer = new PrintComposer(model, options, words, theme);
        var documents = ImmutableArray.CreateBuilder<GuideDocument>();
        foreach (var plan in PrintPlanner.Plan(model, options, words))
        {
            if (composer.Compose(plan) is { } document)
                documents.Add(document);
        }

        // A template that fails fails in each print that carries it; one message is enough.
        return new GuideResult(documents.ToImmutable(), [.. themeFindings, .. composer.Findings.Distinct()]);
    }
}
