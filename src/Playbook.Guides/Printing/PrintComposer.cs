using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides.Printing;

/// <summary>Makes one print: chooses its sections, builds and renders each, and binds them into a page.</summary>
internal sealed class PrintComposer
{
    // As the style sheet says: nine points, and the page number beside it.
    private const double FooterSize = 9;
    private const double FooterShare = 0.84;

    private readonly GuideModel _model;
    private readonly GuideOptions _options;
    private readonly GuideWords _words;
    private readonly Theme _theme;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public PrintComposer(GuideModel model, GuideOptions options, GuideWords words, Theme theme)
    {
        _model = model;
        _options = options;
        _words = words;
        _theme = theme;
    }

    public ImmutableArray<Diagnostic> Findings => _findings.ToImmutable();

    public GuideDocument? Compose(PrintPlan plan)
    {
        var context = new SectionContext(_model, _words, plan.Paper, _theme, plan.Actor)
        {
            IsForPocket = plan.Kind == GuidePrintKind.PocketCards,
        };
        var chosen = SectionTable.All.Where(section => IsIn(section, plan)).ToArray();
        // The cover and the contents name the other sections, so those are built first.
        var others = Build([.. chosen.Where(section => !IsAboutOthers(section))], plan, context);
        if (others.Length == 0)
            return null;

        var outline = context with { Outline = [.. others.Select(other => Entry(other, plan))] };
        var fronts = Build([.. chosen.Where(IsAboutOthers)], plan, outline);
        ImmutableArray<RenderedSection> sections = [
            .. fronts.Concat(others).Select(built => Render(built.Section, built.Content))];
        var stylesheet = Stylesheet.Of(
            _theme, plan.Paper, _options.IsInkLow, Footer(plan), plan.Paper.IsSmall ? "" : _words["page"]);
        return new GuideDocument(
            plan.Name, plan.Kind, plan.Title, DocumentWriter.Write(plan, stylesheet, sections, _words));
    }

    private static bool IsAboutOthers(GuideSection section) => section.Code is "C0" or "C1";

    private bool IsIn(GuideSection section, PrintPlan plan) =>
        section.Prints.Contains(plan.Kind) && section.Visibility <= plan.Sees
        && (_options.Sections.IsEmpty || _options.Sections.Any(code => IsCodeOf(section, code)));

    private static bool IsCodeOf(GuideSection section, string code) =>
        code == section.Code || code.StartsWith(section.Code + "-", StringComparison.Ordinal);

    // Sections are functions of the model, so they may be made at once; what is missing is told in their order.
    private BuiltSection[] Build(
        GuideSection[] sections, PrintPlan plan, SectionContext context)
    {
        var made = new SectionContent[sections.Length][];
        _options.ForEach(sections.Length, index => made[index] = [.. sections[index].Build(context)]);
        return [.. sections.SelectMany((section, index) => Kept(section, made[index], plan))];
    }

    private IEnumerable<BuiltSection> Kept(
        GuideSection section, SectionContent[] contents, PrintPlan plan)
    {
        foreach (var content in contents)
        {
            if (!_options.Sections.IsEmpty && !_options.Sections.Contains(content.Code)
                && !_options.Sections.Contains(section.Code))
                continue;
            if (content.Model is not null)
                yield return new BuiltSection(section, content);
            else if (section.IsCompulsory && plan.Kind == GuidePrintKind.Guide)
                yield return new BuiltSection(section, Empty(content));
        }
    }

    private SectionContent Empty(SectionContent content)
    {
        _findings.Add(Diagnostic.Create("PB6510", SourceLocation.None, content.Code, content.Title));
        return content with { IsShort = true };
    }

    private OutlineEntry Entry(BuiltSection built, PrintPlan plan)
    {
        var content = built.Content;
        var page = _options.PageNumbers.TryGetValue(GuideOptions.Place(plan.Name, content.Anchor), out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : "";
        return new OutlineEntry(content.Code, content.Title, content.Anchor, built.Section.Group, page);
    }

    private RenderedSection Render(GuideSection section, SectionContent content)
    {
        var body = new Markup($"<p class=\"nothing\">{HtmlText.Encode(_words["section.empty"])}</p>");
        if (content.Model is { } model)
        {
            var own = _theme.Templates.GetValueOrDefault(section.Template);
            var (output, findings) = Render(own ?? TemplateFile.BuiltIn(section.Template), model);
            _findings.AddRange(findings);
            // A print with a hole in it is worse than one in the product's own look.
            body = own is null || findings.IsEmpty
                ? output
                : Render(TemplateFile.BuiltIn(section.Template), model).Output;
        }

        return new RenderedSection(
            content, section.Template, section.Visibility, section.StartsPage, section.Code != "C0", body);
    }

    private (Markup Output, ImmutableArray<Diagnostic> Findings) Render(TemplateFile file, TemplateModel model) =>
        TemplateEngine.For(_words).Render(file, model);

    private string Footer(PrintPlan plan)
    {
        var playbook = _model.Playbook;
        var version = playbook.Version.ToString(CultureInfo.InvariantCulture);
        if (plan.Paper.IsSmall)
            return _words["footer.small", version, playbook.Hash];
        var until = playbook.ValidUntil is { } day ? _words["footer.until", _words.Formats.Date(day)] : "";
        var rest = TextMetrics.Width(_words["footer", "", version, playbook.Hash, until], FooterSize);
        var room = (plan.Paper.TextWidth * FooterShare) - rest;
        // A long title would run into the page number.
        var title = string.Concat(TextMetrics.Wrap(playbook.Title, room, FooterSize, mostLines: 1));
        return _words["footer", title, version, playbook.Hash, until];
    }
}
