namespace Playbook.Guides.Themes;

/// <summary>A size of paper with its margins.</summary>
/// <param name="Name">As <c>--paper</c> takes it.</param>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
/// <param name="Margin">In millimetres, on the sides and at the top; the foot has room for the footer.</param>
public sealed record GuidePaper(string Name, decimal Width, decimal Height, decimal Margin)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Fits A4 and Letter alike: the width of the one, the height of the other.</summary>
    public static GuidePaper Universal { get; } = new("universal", 210m, 279.4m, 14m);

    /// <summary>The wall poster: A3, landscape.</summary>
    public static GuidePaper Poster { get; } = new("a3-poster", 420m, 297m, 16m);

    /// <summary>Pocket cards: a quarter of A4.</summary>
    public static GuidePaper Cards { get; } = new("cards", 105m, 148.5m, 8m);

    /// <summary>Every size that a guide prints on; the first is the default.</summary>
    public static System.Collections.Immutable.ImmutableArray<GuidePaper> All { get; } =
    [
        Universal,
        new("a4", 210m, 297m, 14m),
        new("letter", 215.9m, 279.4m, 14m),
        Poster,
        Cards,
    ];

    /// <summary>The width between the margins, in points.</summary>
    internal double TextWidth => (double)(Width - (2 * Margin)) * PointsPerMillimetre;

    /// <summary>The height between the margins, in points.</summary>
    internal double TextHeight => (double)(Height - Margin - FootMargin) * PointsPerMillimetre;

    /// <summary>True for paper that holds one card.</summary>
    internal bool IsSmall => Width < 150;

    /// <summary>True for paper that hangs on a wall.</summary>
    internal bool IsPoster => Width > 300;

    internal decimal FootMargin => Margin + 3;

    /// <summary>The paper of a name; null for a name that is not in the table.</summary>
    public static GuidePaper? Find(string name) => All.FirstOrDefault(paper => paper.Name == name);
}
