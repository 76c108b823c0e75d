using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides.Sections;

/// <summary>What a section is built from: the model, the words, the paper, and whose pack it is for.</summary>
/// <param name="Model">Everything that can be said.</param>
/// <param name="Words">The interface words.</param>
/// <param name="Paper">The size that figures must fit.</param>
/// <param name="Theme">The look; its logo and company stand on the cover.</param>
/// <param name="Actor">The team or role of a role pack; null for every other print.</param>
internal sealed record SectionContext(
    GuideModel Model, GuideWords Words, GuidePaper Paper, Theme Theme, GuideActor? Actor)
{
    // How much larger a poster's figures are than a desk page's; a map that would be folded is less enlarged.
    private const double PosterScale = 1.3;
    private const double FairPosterScale = 1.15;

    // Between the two columns, as the style sheet sets it.
    private const double PosterGap = 14 * 72 / 25.4;

    // The heading of the section and of the play stand above the first panel.
    private const double HeadingHeight = 120;

    // The poster's title, mostly of two lines, and who owns what hangs there.
    private const double TitleHeight = 150;

    /// <summary>True for the cards of a pocket, which carry what is said aloud and no more.</summary>
    public bool IsForPocket { get; init; }

    /// <summary>The sections of this print; filled before the cover and the contents are built.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>
    /// The width that a figure is drawn for. A poster is read from afar: it shows two columns of figures, each drawn
    /// narrow and blown up.
    /// </summary>
    public double FigureWidth => Paper.IsPoster ? Paper.TextWidth / 2 / PosterScale : Paper.TextWidth;

    /// <summary>
    /// The widths and heights in which a poster's map is tried as a whole, the best first: the first one below the
    /// title, and each smaller before it is folded.
    /// </summary>
    public IEnumerable<(double Width, double Height)> MapSizes(bool isFirst)
    {
        if (!Paper.IsPoster)
            return [];
        double[] widths = [FigureWidth, ColumnWidth / FairPosterScale, ColumnWidth];
        double[] titles = isFirst ? [TitleHeight, 0] : [0];
        return
            from title in titles
            from width in widths
            select (width, FigureHeight(width, title));
    }

    /// <summary>The height for one panel of a figure that is drawn for a width, below what is there.</summary>
    public double FigureHeight(double width, double above = 0) =>
        (Paper.TextHeight - HeadingHeight - above) * (Paper.IsPoster ? width / ColumnWidth : 1);

    /// <summary>
    /// The width that a figure may be drawn for where it needs it; type is 9 points at least even then.
    /// </summary>
    public double MostFigureWidth => ColumnWidth;

    private double ColumnWidth => Paper.IsPoster ? (Paper.TextWidth - PosterGap) / 2 : Paper.TextWidth;

    /// <summary>One section under its own name from the word files.</summary>
    public SectionContent Content(string code, string template, TemplateModel? model) =>
        new(code, Words[$"section.{template}"], Words[$"section.{template}.lead"], model);

    /// <summary>True where a pack must carry what concerns these actors; always true outside packs.</summary>
    public bool Concerns(params IEnumerable<string> actors) => Actor is null || actors.Contains(Actor.Name);

    public string ActorTitle(string name) => FindActor(name)?.Title ?? name;

    public GuideActor? FindActor(string name) => Model.Actors.FirstOrDefault(actor => actor.Name == name);

    /// <summary>What the actor does, in the order of the text.</summary>
    public IEnumerable<GuideAction> ActionsOf(GuideActor actor) =>
        Model.Actions.Where(action => action.Actor == actor.Name);

    /// <summary>True in the pack of someone who is told or asked, and does none of the steps.</summary>
    public bool IsOnlyTold => Actor is not null && !ActionsOf(Actor).Any();

    /// <summary>The cards of a kind; none where the kind has no card.</summary>
    public IEnumerable<GuideCard> Cards(string kind) =>
        Model.CardKinds.Where(row => row.Name == kind).SelectMany(row => row.Cards);

    public static Markup Prose(string text) => ProseRenderer.Render(text);
}
