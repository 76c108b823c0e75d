namespace Playbook.Guides.Templates;

/// <summary>
/// A printed rule code: the stable id letter for letter, with places at which a narrow column may break it.
/// </summary>
internal static class RuleCode
{
    public static Markup Of(string code) => new(string.Concat(
        HtmlText.Encode(code).Select(c => c is '.' or '_' or '-' ? $"{c}<wbr>" : c.ToString())));

    /// <summary>A class of the C#, broken before its capitals: <c>WarmInbound</c> ⇒ <c>Warm|Inbound</c>.</summary>
    public static Markup OfClass(string name) => new(string.Concat(
        HtmlText.Encode(name).Select(c => char.IsAsciiLetterUpper(c) ? $"<wbr>{c}" : c.ToString())));
}
