namespace Playbook.Guides;

/// <summary>One print, as one self-contained HTML text.</summary>
/// <param name="Name">
/// A file name without its ending, as <c>guide</c> or <c>pack-sales</c>; stable for a playbook.
/// </param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">For people.</param>
/// <param name="Html">UTF-8 text with line feeds; the same bytes for the same source.</param>
public sealed record GuideDocument(string Name, GuidePrintKind Kind, string Title, string Html);
