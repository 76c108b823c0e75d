using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Model;
using Playbook.Guides.Printing;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides;

/// <summary>
/// Prints guides: a pure function from values to values. The host reads themes and writes files.
/// </summary>
public static class GuidePrinter
{
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
