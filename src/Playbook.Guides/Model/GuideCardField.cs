using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>One line of a card.</summary>
/// <param name="Words">The field's words, as its kind declares them.</param>
/// <param name="SecondWords">Empty where the field has one part.</param>
public sealed record GuideCardField(
    string Words,
    ImmutableArray<GuideCardValue> Values,
    string SecondWords,
    ImmutableArray<GuideCardValue> SecondValues)
{
    /// <summary>The words in the guide's language.</summary>
    public string Label { get; init; } = Words;
}
