using Playbook.Guides.Model;

namespace Playbook.Guides.Sections;

/// <summary>Reads a card's fields by their words.</summary>
internal static class CardValues
{
    /// <summary>The texts of a field over all its lines.</summary>
    public static object[] Texts(this GuideCard card, string words) =>
        [.. card.Of(words).SelectMany(field => field.Values).Select(value => value.Text)];

    /// <summary>The first text of a field, or nothing.</summary>
    public static string Text(this GuideCard card, string words) =>
        card.Of(words).SelectMany(field => field.Values).Select(value => value.Text).FirstOrDefault() ?? "";

    /// <summary>The names that a field refers to.</summary>
    public static IEnumerable<string> Names(this GuideCard card, string words) =>
        card.Of(words).SelectMany(field => field.Values).Select(value => value.Name).Where(name => name.Length > 0);

    public static IEnumerable<GuideCardField> Of(this GuideCard card, string words) =>
        card.Fields.Where(field => field.Words == words);
}
