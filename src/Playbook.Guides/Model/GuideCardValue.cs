namespace Playbook.Guides.Model;

/// <summary>A value on a card: text, or a name with the title of what it names.</summary>
/// <param name="Name">Empty for plain values.</param>
public sealed record GuideCardValue(
    string Text,
    string Name);
