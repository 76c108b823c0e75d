namespace Playbook.Guides.Themes;

/// <summary>What a theme's style sheet may not contain.</summary>
internal static class StyleRules
{
    /// <summary>
    /// Ends of the style element, requests, old ways to run code, and layers that would not be the theme's.
    /// </summary>
    public static readonly string[] Forbidden = ["</", "<!--", "@import", "url(", "expression(", "@layer", "\\"];
}
