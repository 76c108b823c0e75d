using System.Collections.Immutable;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Themes;

/// <summary>How prints look: tokens, style layers over the product's, templates in place of built-in ones.</summary>
internal sealed record Theme
{
    public static Theme Product { get; } = new();

    /// <summary>Replaces the company's name where it is not empty.</summary>
    public string CompanyName { get; init; } = "";

    /// <summary>A data address of the logo's image, or empty.</summary>
    public string Logo { get; init; } = "";

    public Rgb Accent { get; init; } = new(0x0b, 0x5a, 0x66);

    /// <summary>The second accent: asks and clocks.</summary>
    public Rgb Ask { get; init; } = new(0x9a, 0x34, 0x12);

    public Rgb Paper { get; init; } = Rgb.White;

    public string Font { get; init; } = "Arial, \"Liberation Sans\", Helvetica, \"Helvetica Neue\", sans-serif";

    public string Mono { get; init; } = "\"Liberation Mono\", Menlo, Consolas, monospace";

    /// <summary>Style rules of embedded fonts, made by us from the theme's font files.</summary>
    public string FontFaces { get; init; } = "";

    public bool IsDense { get; init; }

    public string BrandCss { get; init; } = "";

    public string LocalCss { get; init; } = "";

    public ImmutableDictionary<string, TemplateFile> Templates { get; init; } =
        ImmutableDictionary<string, TemplateFile>.Empty;
}
