using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Guides.Model;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides;

/// <summary>How a guide is printed. Every default is what a new user wants.</summary>
public sealed record GuideOptions
{
    public static GuideOptions Default { get; } = new();

    /// <summary>Which prints; empty: all of them.</summary>
    public ImmutableArray<GuidePrintKind> Prints { get; init; } = [];

    /// <summary>Names of teams and roles whose packs are wanted; empty: all of them.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Codes of the sections that are wanted; empty: all of them.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>The paper; null: each print's own.</summary>
    public GuidePaper? Paper { get; init; }

    /// <summary>Saves ink: no accents, no paper colour.</summary>
    public bool IsInkLow { get; init; }

    /// <summary>A tag of <see cref="GuideWords.Languages"/>.</summary>
    public string Language { get; init; } = "en";

    public ThemeFiles Theme { get; init; } = ThemeFiles.None;

    /// <summary>Whom the full guide is for; sections above it are left out.</summary>
    public GuideVisibility Audience { get; init; } = GuideVisibility.Managers;

    /// <summary>
    /// Does the work of each number below a count, none of which waits for another. One after the other, unless the
    /// host has threads for it.
    /// </summary>
    public Action<int, Action<int>> ForEach { get; init; } = CompilationOptions.Default.ForEach;

    /// <summary>
    /// For the second pass of a PDF: by the <see cref="Place"/> of a section, the page on which it stands.
    /// </summary>
    public IReadOnlyDictionary<string, int> PageNumbers { get; init; } = new Dictionary<string, int>();

    /// <summary>Names a section of a print by the print's file name and the section's anchor.</summary>
    public static string Place(string print, string anchor) => $"{print}#{anchor}";
}
