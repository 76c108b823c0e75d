namespace Playbook.Guides.Templates;

/// <summary>
/// A printed rule code: the stable id letter for letter, with places at which a narrow column may break it.
/// </summary>
internal static class RuleCode
{
    public static Markup Of(string code) => new(string.Concat(
        HtmlText.Encode(code).Select(c => c is '.' or '_' ? $"{c}<wbr>" : c.ToString())));
}
